from __future__ import annotations

from datetime import datetime
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
    from .multiagent import Multiagent


@_model
class Agent(_BaseModel):
    """A model with a prompt, tools and more, in one of its versions."""

    _nested = {
        "execution_identity": "ExecutionIdentity",
        "mcp_servers": "[MCPServerURLDefinition",
        "model": "ModelConfig",
        "skills": "[AgentSkill",
        "tools": "[AgentTool",
        "multiagent": "Multiagent",
    }
    _times = (
        "created_at",
        "updated_at",
        "archived_at",
    )

    id: str
    """Names the agent; begins with `agent_`."""
    created_at: datetime
    """When it was created, as an RFC 3339 time."""
    execution_identity: ExecutionIdentity
    """As whom the agent acts."""
    mcp_servers: list[MCPServerURLDefinition]
    """The MCP servers that it can use."""
    metadata: dict[str, str]
    """Your own pairs."""
    model: ModelConfig
    """The model with its settings."""
    name: str
    """What people call the agent."""
    skills: list[AgentSkill]
    """The skills that it can load."""
    tools: list[AgentTool]
    """What it can use."""
    type: Literal["agent"] = "agent"
    updated_at: datetime
    """When it was last changed, as an RFC 3339 time."""
    version: int
    """Which version this is. The first is 1, and each change adds 1."""
    archived_at: datetime | None = _UNSET
    """When it was archived, as an RFC 3339 time; null while it is active."""
    description: str | None = _UNSET
    """What the agent is for."""
    multiagent: Multiagent | None = _UNSET
    """How the agent works with others; null if it works by itself."""
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
        "Multiagent",
    )
