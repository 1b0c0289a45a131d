from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .session_coordinator_agent import SessionCoordinatorAgent


@_model
class SessionMultiagentCoordinator(_BaseModel):
    """The agent starts threads, each with an agent of a roster."""

    _nested = {
        "agents": "[SessionCoordinatorAgent",
    }

    agents: list[SessionCoordinatorAgent]
    """The roster."""
    type: Literal["coordinator"] = "coordinator"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "SessionCoordinatorAgent",
    )
