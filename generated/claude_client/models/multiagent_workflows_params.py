"""Whether the agent can start workflows."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .multiagent_workflows_disabled_params import MultiagentWorkflowsDisabledParams
from .multiagent_workflows_enabled_params import MultiagentWorkflowsEnabledParams

MultiagentWorkflowsParams: TypeAlias = (
    MultiagentWorkflowsEnabledParams | Mapping[str, Any] | MultiagentWorkflowsDisabledParams
)
