from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .agent_tool_config_params import AgentToolConfigParams
    from .agent_toolset_default_config_params import AgentToolsetDefaultConfigParams


@_model
class AgentToolset20260401Params(_BaseModel):
    """The built-in tools."""

    _nested = {
        "configs": "[AgentToolConfigParams",
        "default_config": "AgentToolsetDefaultConfigParams",
    }
    _never_null = ("configs",)

    type: Literal["agent_toolset_20260401"] = "agent_toolset_20260401"
    configs: Sequence[AgentToolConfigParams] | None = _UNSET
    """Settings of single tools."""
    default_config: AgentToolsetDefaultConfigParams | Mapping[str, Any] | None = _UNSET
    """Settings of all tools that `configs` does not name."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "AgentToolConfigParams",
        "AgentToolsetDefaultConfigParams",
    )
