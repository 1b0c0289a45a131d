from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .agent_model_params import AgentModelParams
    from .agent_skill_params import AgentSkillParams
    from .agent_tool_params import AgentToolParams
    from .execution_identity_params import ExecutionIdentityParams
    from .multiagent_params import MultiagentParams
    from .urlmcp_server_params import URLMCPServerParams


@_model
class AgentCreateParams(_BaseModel):
    """A new agent."""

    _nested = {
        "model": "AgentModelParams",
        "execution_identity": "ExecutionIdentityParams",
        "mcp_servers": "[URLMCPServerParams",
        "multiagent": "MultiagentParams",
        "skills": "[AgentSkillParams",
        "tools": "[AgentToolParams",
    }
    _never_null = (
        "mcp_servers",
        "metadata",
        "skills",
        "tools",
    )

    model: AgentModelParams
    """The model, by its name or with settings."""
    name: str
    """What people call the agent."""
    description: str | None = _UNSET
    """What the agent is for."""
    execution_identity: ExecutionIdentityParams | None = _UNSET
    """As whom the agent acts. By default, as the provider's service account."""
    mcp_servers: Sequence[URLMCPServerParams | Mapping[str, Any]] | None = _UNSET
    """The MCP servers that the agent can use. Each needs an `mcp_toolset` in `tools`, and a name of its
    own."""
    metadata: Mapping[str, str] | None = _UNSET
    """Up to 16 pairs of your own."""
    multiagent: MultiagentParams | None = _UNSET
    """How the agent works with others. Without it, or with null, it works by itself."""
    skills: Sequence[AgentSkillParams] | None = _UNSET
    """The skills that the agent can load."""
    system: str | None = _UNSET
    """The system prompt."""
    tools: Sequence[AgentToolParams] | None = _UNSET
    """What the agent can use, 256 tools at most over all of the toolsets."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AgentModelParams",
        "AgentSkillParams",
        "AgentToolParams",
        "ExecutionIdentityParams",
        "MultiagentParams",
        "URLMCPServerParams",
    )
