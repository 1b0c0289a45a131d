from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .agent_skill import AgentSkill
    from .agent_tool import AgentTool
    from .execution_identity import ExecutionIdentity
    from .mcp_server_url_definition import MCPServerURLDefinition
    from .model_config import ModelConfig


@_model
class SessionThreadAgent(_BaseModel):
    """The agent of a thread, as it was when the thread began."""

    _nested = {
        "execution_identity": "ExecutionIdentity",
        "mcp_servers": "[MCPServerURLDefinition",
        "model": "ModelConfig",
        "skills": "[AgentSkill",
        "tools": "[AgentTool",
    }

    id: str
    """Names the agent; begins with `agent_`."""
    execution_identity: ExecutionIdentity
    """As whom the agent acts."""
    mcp_servers: list[MCPServerURLDefinition]
    """The MCP servers that it can use."""
    model: ModelConfig
    """The model with its settings."""
    name: str
    """What people call the agent."""
    skills: list[AgentSkill]
    """The skills that it can load."""
    tools: list[AgentTool]
    """What it can use."""
    type: Literal["agent"] = "agent"
    version: int
    """The version of the agent."""
    description: str | None = _UNSET
    """What the agent is for."""
    system: str | None = _UNSET
    """The system prompt."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AgentSkill",
        "AgentTool",
        "ExecutionIdentity",
        "MCPServerURLDefinition",
        "ModelConfig",
    )
