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
class UserCustomToolResultEvent(_BaseModel):
    """The result of a custom tool, which the client ran."""

    _nested = {
        "content": "[ManagedAgentsToolResultBlock",
    }
    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    custom_tool_use_id: str
    """The id of the `agent.custom_tool_use` event. The last `requires_action` names it."""
    type: Literal["user.custom_tool_result"] = "user.custom_tool_result"
    content: list[ManagedAgentsToolResultBlock] | None = _UNSET
    """The parts of the result."""
    is_error: bool | None = _UNSET
    """Whether the tool failed."""
    processed_at: datetime | None = _UNSET
    """When the session took it up, as an RFC 3339 time; null while it waits."""
    session_thread_id: str | None = _UNSET
    """The thread of a subagent that gets it. Absent if the primary thread gets it."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ManagedAgentsToolResultBlock",
    )
