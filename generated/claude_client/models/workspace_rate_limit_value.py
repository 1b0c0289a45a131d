from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .workspace_rate_limit_value_source import WorkspaceRateLimitValueSource


@_model
class WorkspaceRateLimitValue(_BaseModel):
    """A limit in a workspace."""

    _nested = {
        "source": "WorkspaceRateLimitValueSource",
    }

    source: WorkspaceRateLimitValueSource
    """Whose limit it is."""
    type: str
    """What is counted, and over which time."""
    value: int
    """How much is allowed."""
    org_limit: int | None = _UNSET
    """The limit of the organization of the same type; null if the organization has no such limit."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "WorkspaceRateLimitValueSource",
    )
