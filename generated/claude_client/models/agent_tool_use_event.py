from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .agent_tool_evaluation import AgentToolEvaluation


@_model
class AgentToolUseEvent(_BaseModel):
    """The agent calls a tool of its toolset."""

    _nested = {
        "evaluation": "AgentToolEvaluation",
    }
    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    input: dict[str, Any]
    """The arguments of the call."""
    name: str
    """The name of the tool."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    type: Literal["agent.tool_use"] = "agent.tool_use"
    evaluated_permission: Literal["allow", "ask", "deny"] | str | None = _UNSET
    """Whether the call may run, waits for a confirmation, or is denied."""
    evaluation: AgentToolEvaluation | None = _UNSET
    """Which policy decided that. Absent if the call was refused before any policy."""
    session_thread_id: str | None = _UNSET
    """The thread of a subagent that it comes from, on the stream of the primary thread. Absent on the own
    stream of that thread."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AgentToolEvaluation",
    )
