from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .multiagent_inline_agents import MultiagentInlineAgents
    from .session_thread_agent import SessionThreadAgent


@_model
class SessionMultiagentSubagentsEnabled(_BaseModel):
    """The agent can start threads with other agents."""

    _nested = {
        "inline_agents": "MultiagentInlineAgents",
        "predefined_agents": "[SessionThreadAgent",
    }

    inline_agents: MultiagentInlineAgents
    """Whether it can define agents itself."""
    predefined_agents: list[SessionThreadAgent]
    """The stored agents."""
    type: Literal["enabled"] = "enabled"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MultiagentInlineAgents",
        "SessionThreadAgent",
    )
