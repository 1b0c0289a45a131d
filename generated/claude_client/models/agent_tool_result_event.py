from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .managed_agents_tool_result_block import ManagedAgentsToolResultBlock


@_model
class AgentToolResultEvent(_BaseModel):
    """The result of a tool of the toolset."""

    _nested = {
        "content": "[ManagedAgentsToolResultBlock",
    }
    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    tool_use_id: str
    """The id of the `agent.tool_use` event."""
    type: Literal["agent.tool_result"] = "agent.tool_result"
    content: list[ManagedAgentsToolResultBlock] | None = _UNSET
    """The parts of the result."""
    is_error: bool | None = _UNSET
    """Whether the tool failed or was denied."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsToolResultBlock",
    )
