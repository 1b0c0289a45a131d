from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .agent_model_params import AgentModelParams
    from .agent_skill_params import AgentSkillParams
    from .agent_tool_params import AgentToolParams
    from .urlmcp_server_params import URLMCPServerParams


@_model
class AgentWithOverridesParams(_BaseModel):
    """An agent of which some parts are replaced for this session. The stored agent does not change."""

    _nested = {
        "mcp_servers": "[URLMCPServerParams",
        "model": "AgentModelParams",
        "skills": "[AgentSkillParams",
        "tools": "[AgentToolParams",
    }
    _never_null = (
        "mcp_servers",
        "model",
        "skills",
        "tools",
        "version",
    )

    id: str
    """The id of the agent."""
    type: Literal["agent_with_overrides"] = "agent_with_overrides"
    mcp_servers: Sequence[URLMCPServerParams | Mapping[str, Any]] | None = _UNSET
    """All MCP servers. An empty list removes them; that is refused if a toolset names one."""
    model: AgentModelParams | None = _UNSET
    """The model. It cannot be removed."""
    skills: Sequence[AgentSkillParams] | None = _UNSET
    """All skills. An empty list removes them."""
    system: str | None = _UNSET
    """The system prompt. Null removes it."""
    tools: Sequence[AgentToolParams] | None = _UNSET
    """All tools. An empty list removes them; that is refused if skills remain."""
    version: int | None = _UNSET
    """The version. Without it, the newest."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AgentModelParams",
        "AgentSkillParams",
        "AgentToolParams",
        "URLMCPServerParams",
    )
