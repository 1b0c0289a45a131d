"""Which policy decided about a tool call."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .agent_tool_evaluation_always_allow import AgentToolEvaluationAlwaysAllow
from .agent_tool_evaluation_always_ask import AgentToolEvaluationAlwaysAsk
from .agent_tool_evaluation_auto import AgentToolEvaluationAuto

AgentToolEvaluation: TypeAlias = (
    AgentToolEvaluationAlwaysAllow | AgentToolEvaluationAlwaysAsk | AgentToolEvaluationAuto | UnknownVariant
)
