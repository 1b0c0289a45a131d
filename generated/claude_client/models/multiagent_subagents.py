"""Whether the agent can start threads with other agents."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .multiagent_subagents_disabled import MultiagentSubagentsDisabled
from .multiagent_subagents_enabled import MultiagentSubagentsEnabled

MultiagentSubagents: TypeAlias = MultiagentSubagentsEnabled | MultiagentSubagentsDisabled | UnknownVariant
