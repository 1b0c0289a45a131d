from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class TelemetryDestinationWorkspacesExcludeParams(_BaseModel):
    """Every workspace but those of a list."""

    _never_null = ("workspace_ids",)

    type: Literal["exclude"] = "exclude"
    workspace_ids: Sequence[str] | None = _UNSET
    """The list as a whole. Without it a new list is empty; an update of the same type keeps the list."""
