from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .multiagent_inline_agents_params import MultiagentInlineAgentsParams
    from .multiagent_predefined_agent_params import MultiagentPredefinedAgentParams


@_model
class MultiagentSubagentsEnabledParams(_BaseModel):
    """The agent can start threads: with agents that are stored, or with agents that it defines itself. One
    of the two must be possible."""

    _nested = {
        "inline_agents": "MultiagentInlineAgentsParams",
        "predefined_agents": "[MultiagentPredefinedAgentParams",
    }

    type: Literal["enabled"] = "enabled"
    inline_agents: MultiagentInlineAgentsParams | None = _UNSET
    """Whether it can define agents itself. By default it can."""
    predefined_agents: Sequence[MultiagentPredefinedAgentParams] | None = _UNSET
    """The stored agents. By default the list is empty."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MultiagentInlineAgentsParams",
        "MultiagentPredefinedAgentParams",
    )
