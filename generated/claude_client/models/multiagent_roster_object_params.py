"""A certain version of an agent, the agent itself, or an advisor."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .advisor_params import AdvisorParams
from .agent_params import AgentParams
from .multiagent_self_params import MultiagentSelfParams

MultiagentRosterObjectParams: TypeAlias = (
    AgentParams | Mapping[str, Any] | MultiagentSelfParams | AdvisorParams
)
