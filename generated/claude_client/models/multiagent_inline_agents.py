"""Whether agents can be defined on the way. They are not stored."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .multiagent_inline_agents_disabled import MultiagentInlineAgentsDisabled
from .multiagent_inline_agents_enabled import MultiagentInlineAgentsEnabled

MultiagentInlineAgents: TypeAlias = (
    MultiagentInlineAgentsEnabled | MultiagentInlineAgentsDisabled | UnknownVariant
)
