"""How a workflow run ended."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .workflow_run_result_completed import WorkflowRunResultCompleted
from .workflow_run_result_error_object import WorkflowRunResultErrorObject
from .workflow_run_result_stopped import WorkflowRunResultStopped

WorkflowRunResult: TypeAlias = (
    WorkflowRunResultCompleted | WorkflowRunResultErrorObject | WorkflowRunResultStopped | UnknownVariant
)
