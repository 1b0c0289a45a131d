"""Whether the agent can start threads with other agents."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .multiagent_subagents_disabled_params import MultiagentSubagentsDisabledParams
from .multiagent_subagents_enabled_params import MultiagentSubagentsEnabledParams

MultiagentSubagentsParams: TypeAlias = (
    MultiagentSubagentsEnabledParams | Mapping[str, Any] | MultiagentSubagentsDisabledParams
)
