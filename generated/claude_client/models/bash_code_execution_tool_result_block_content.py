"""The result of the command, or the reason why it could not be run."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .bash_code_execution_result_block import BashCodeExecutionResultBlock
from .bash_code_execution_tool_result_error_object import BashCodeExecutionToolResultErrorObject

BashCodeExecutionToolResultBlockContent: TypeAlias = (
    BashCodeExecutionToolResultErrorObject | BashCodeExecutionResultBlock | UnknownVariant
)
