from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class UserToolConfirmationEventParams(_BaseModel):
    """Allows or denies a tool call that waits for it."""

    result: Literal["allow", "deny"]
    """Whether the call may run."""
    tool_use_id: str
    """The id of the `agent.tool_use` or `agent.mcp_tool_use` event."""
    type: Literal["user.tool_confirmation"] = "user.tool_confirmation"
    deny_message: str | None = _UNSET
    """What the agent should know about the denial. It is possible with `deny` only."""
