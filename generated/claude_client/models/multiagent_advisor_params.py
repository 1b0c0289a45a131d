"""Whether the agent can ask a model for advice."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .multiagent_advisor_disabled_params import MultiagentAdvisorDisabledParams
from .multiagent_advisor_enabled_params import MultiagentAdvisorEnabledParams

MultiagentAdvisorParams: TypeAlias = (
    MultiagentAdvisorEnabledParams | Mapping[str, Any] | MultiagentAdvisorDisabledParams
)
