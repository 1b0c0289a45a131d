"""Whether the agent can start workflows."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .multiagent_workflows_disabled import MultiagentWorkflowsDisabled
from .session_multiagent_workflows_enabled import SessionMultiagentWorkflowsEnabled

SessionMultiagentWorkflows: TypeAlias = (
    SessionMultiagentWorkflowsEnabled | MultiagentWorkflowsDisabled | UnknownVariant
)
