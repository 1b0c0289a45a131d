"""What went wrong with a workflow run."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .max_workflow_runs_workflow_run_error_object import MaxWorkflowRunsWorkflowRunErrorObject
from .program_workflow_run_error_object import ProgramWorkflowRunErrorObject
from .thread_limit_workflow_run_error_object import ThreadLimitWorkflowRunErrorObject
from .timeout_workflow_run_error_object import TimeoutWorkflowRunErrorObject
from .unknown_workflow_run_error_object import UnknownWorkflowRunErrorObject

WorkflowRunError: TypeAlias = (
    TimeoutWorkflowRunErrorObject
    | ProgramWorkflowRunErrorObject
    | UnknownWorkflowRunErrorObject
    | ThreadLimitWorkflowRunErrorObject
    | MaxWorkflowRunsWorkflowRunErrorObject
    | UnknownVariant
)
