from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeCodeRBACGroupDefaultManagedSettingsUpdateParams(_BaseModel):
    """The default settings."""

    settings: Mapping[str, Any] | None
    """The settings as one JSON object, in place of the earlier ones; null removes them. The stored form
    has at most 1 MiB, and can be larger than the request."""
