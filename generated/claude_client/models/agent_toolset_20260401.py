from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .agent_tool_config import AgentToolConfig
    from .agent_toolset_default_config import AgentToolsetDefaultConfig


@_model
class AgentToolset20260401(_BaseModel):
    """The built-in tools."""

    _nested = {
        "configs": "[AgentToolConfig",
        "default_config": "AgentToolsetDefaultConfig",
    }

    configs: list[AgentToolConfig]
    """Settings of single tools."""
    default_config: AgentToolsetDefaultConfig
    """Settings of all tools that `configs` does not name."""
    type: Literal["agent_toolset_20260401"] = "agent_toolset_20260401"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AgentToolConfig",
        "AgentToolsetDefaultConfig",
    )
