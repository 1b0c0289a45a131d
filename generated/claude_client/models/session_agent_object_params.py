"""An agent, as it is stored or with other parts."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .agent_params import AgentParams
from .agent_with_overrides_params import AgentWithOverridesParams

SessionAgentObjectParams: TypeAlias = AgentParams | Mapping[str, Any] | AgentWithOverridesParams
