from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AgentCustomToolUseEvent(_BaseModel):
    """The agent calls a custom tool. The client runs it and sends a `user.custom_tool_result`; it need not
    wait until the session is idle."""

    _times = ("processed_at",)

    id: str
    """Names the event; begins with `sevt_`."""
    input: dict[str, Any]
    """The arguments of the call."""
    name: str
    """The name of the tool."""
    processed_at: datetime
    """When it happened, as an RFC 3339 time."""
    type: Literal["agent.custom_tool_use"] = "agent.custom_tool_use"
    session_thread_id: str | None = _UNSET
    """The thread of a subagent that it comes from, on the stream of the primary thread. Absent on the own
    stream of that thread."""
