from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .agent_auto_evaluated_permission import AgentAutoEvaluatedPermission


@_model
class AgentToolEvaluationAuto(_BaseModel):
    """The server judged this call."""

    _nested = {
        "evaluated_permission": "AgentAutoEvaluatedPermission",
    }

    evaluated_permission: AgentAutoEvaluatedPermission
    """The judgement."""
    type: Literal["auto"] = "auto"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AgentAutoEvaluatedPermission",
    )
