"""Whether agents can be defined on the way. They are not stored."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .multiagent_inline_agents_disabled_params import MultiagentInlineAgentsDisabledParams
from .multiagent_inline_agents_enabled_params import MultiagentInlineAgentsEnabledParams

MultiagentInlineAgentsParams: TypeAlias = (
    MultiagentInlineAgentsEnabledParams | Mapping[str, Any] | MultiagentInlineAgentsDisabledParams
)
