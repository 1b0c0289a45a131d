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
class AgentUpdateParams(_BaseModel):
    """Changes of an agent. What is left out stays as it is."""

    _nested = {
        "execution_identity": "ExecutionIdentityParams",
        "mcp_servers": "[URLMCPServerParams",
        "model": "AgentModelParams",
        "multiagent": "MultiagentParams",
        "skills": "[AgentSkillParams",
        "tools": "[AgentToolParams",
    }
    _never_null = (
        "model",
        "name",
        "version",
    )

    description: str | None = _UNSET
    """The new description. Null or an empty string removes it."""
    execution_identity: ExecutionIdentityParams | None = _UNSET
    """As whom the agent acts from now on. Null means the service account."""
    mcp_servers: Sequence[URLMCPServerParams | Mapping[str, Any]] | None = _UNSET
    """All MCP servers of the agent from now on. Null or an empty list removes them."""
    metadata: Mapping[str, str | None] | None = _UNSET
    """Pairs to add or replace; null as a value removes the key."""
    model: AgentModelParams | None = _UNSET
    """The new model, as a whole. It cannot be removed."""
    multiagent: MultiagentParams | None = _UNSET
    """How the agent works with others from now on, as a whole. Null means that it works by itself. A
    `multiagent_20261001` is merged into a stored one, level by level."""
    name: str | None = _UNSET
    """The new name. It cannot be removed."""
    skills: Sequence[AgentSkillParams] | None = _UNSET
    """All skills of the agent from now on. Null or an empty list removes them."""
    system: str | None = _UNSET
    """The new system prompt. Null or an empty string removes it."""
    tools: Sequence[AgentToolParams] | None = _UNSET
    """All tools of the agent from now on. Null or an empty list removes them."""
    version: int | None = _UNSET
    """The version that the change is based on. If the agent has another one by now, the status is 409 and
    nothing changes."""


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
