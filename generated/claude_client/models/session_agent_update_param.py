from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .agent_tool_params import AgentToolParams
    from .urlmcp_server_params import URLMCPServerParams


@_model
class SessionAgentUpdateParam(_BaseModel):
    """Changes of the agent of a session, which must be idle. Other parts of the agent cannot change."""

    _nested = {
        "mcp_servers": "[URLMCPServerParams",
        "tools": "[AgentToolParams",
    }
    _never_null = (
        "mcp_servers",
        "tools",
    )

    mcp_servers: Sequence[URLMCPServerParams | Mapping[str, Any]] | None = _UNSET
    """All MCP servers from now on. An empty list removes them."""
    tools: Sequence[AgentToolParams] | None = _UNSET
    """All tools from now on. An empty list removes them."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AgentToolParams",
        "URLMCPServerParams",
    )
