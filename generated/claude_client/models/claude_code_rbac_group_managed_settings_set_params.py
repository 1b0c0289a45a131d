from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ClaudeCodeRBACGroupManagedSettingsSetParams(_BaseModel):
    """The settings of a group."""

    settings: Mapping[str, Any]
    """The settings as one JSON object, in place of the earlier ones. The stored form has at most 1 MiB,
    and can be larger than the request."""
