"""Whether the agent can ask a model for advice."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .multiagent_advisor_disabled import MultiagentAdvisorDisabled
from .multiagent_advisor_enabled import MultiagentAdvisorEnabled

MultiagentAdvisor: TypeAlias = MultiagentAdvisorEnabled | MultiagentAdvisorDisabled | UnknownVariant
