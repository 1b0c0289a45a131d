from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class MCPEgressBlockedRunErrorObject(_BaseModel):
    """The network of the environment does not reach an MCP server of the agent."""

    message: str
    """What happened, for people."""
    type: Literal["mcp_egress_blocked_error"] = "mcp_egress_blocked_error"
