"""Whether the agent can start threads with other agents."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .multiagent_subagents_disabled import MultiagentSubagentsDisabled
from .session_multiagent_subagents_enabled import SessionMultiagentSubagentsEnabled

SessionMultiagentSubagents: TypeAlias = (
    SessionMultiagentSubagentsEnabled | MultiagentSubagentsDisabled | UnknownVariant
)
