"""A stored agent: its id, or an object with a certain version."""

from typing import TypeAlias

from .multiagent_predefined_agent_params_object import MultiagentPredefinedAgentParamsObject

MultiagentPredefinedAgentParams: TypeAlias = MultiagentPredefinedAgentParamsObject | str
