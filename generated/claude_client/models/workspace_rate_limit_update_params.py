from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .workspace_rate_limit_update_value_param import WorkspaceRateLimitUpdateValueParam


@_model
class WorkspaceRateLimitUpdateParams(_BaseModel):
    """Limits to set or to clear. Limits of other types stay as they are."""

    _nested = {
        "limits": "[WorkspaceRateLimitUpdateValueParam",
    }

    limits: Sequence[WorkspaceRateLimitUpdateValueParam | Mapping[str, Any]]
    """The limits, one of each type."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "WorkspaceRateLimitUpdateValueParam",
    )
