from collections.abc import Mapping
from typing import Any, TypeAlias

from .agent_params import AgentParams
from .multiagent_self_params import MultiagentSelfParams

MultiagentPredefinedAgentParamsObject: TypeAlias = AgentParams | Mapping[str, Any] | MultiagentSelfParams
