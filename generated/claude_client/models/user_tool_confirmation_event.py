from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class UserToolConfirmationEvent(_BaseModel):
    """Allows or denies a tool call that waits for it."""

    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    result: Literal["allow", "deny"] | str
    """Whether the call may run."""
    tool_use_id: str
    """The id of the `agent.tool_use` or `agent.mcp_tool_use` event. The last `requires_action` names it."""
    type: Literal["user.tool_confirmation"] = "user.tool_confirmation"
    deny_message: str | None = _UNSET
    """What the agent learns about the denial."""
    processed_at: datetime | None = _UNSET
    """When the session took it up, as an RFC 3339 time; null while it waits."""
    session_thread_id: str | None = _UNSET
    """The thread of a subagent that gets it. Absent if the primary thread gets it."""
