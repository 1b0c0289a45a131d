"""The result of the command, or the reason why it could not be run."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .bash_code_execution_result_block import BashCodeExecutionResultBlock
from .bash_code_execution_result_block_param import BashCodeExecutionResultBlockParam
from .bash_code_execution_tool_result_error_param import BashCodeExecutionToolResultErrorParam

BashCodeExecutionToolResultBlockParamContent: TypeAlias = (
    BashCodeExecutionToolResultErrorParam
    | Mapping[str, Any]
    | BashCodeExecutionResultBlockParam
    | BashCodeExecutionResultBlock
)
