"""What the server judged about a tool call."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .agent_auto_evaluated_permission_allow import AgentAutoEvaluatedPermissionAllow
from .agent_auto_evaluated_permission_ask import AgentAutoEvaluatedPermissionAsk
from .agent_auto_evaluated_permission_deny import AgentAutoEvaluatedPermissionDeny

AgentAutoEvaluatedPermission: TypeAlias = (
    AgentAutoEvaluatedPermissionAllow
    | AgentAutoEvaluatedPermissionAsk
    | AgentAutoEvaluatedPermissionDeny
    | UnknownVariant
)
