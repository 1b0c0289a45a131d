"""The result of the code, or the reason why it could not be run."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .code_execution_result_block import CodeExecutionResultBlock
from .code_execution_result_block_param import CodeExecutionResultBlockParam
from .code_execution_tool_result_error_param import CodeExecutionToolResultErrorParam
from .encrypted_code_execution_result_block import EncryptedCodeExecutionResultBlock
from .encrypted_code_execution_result_block_param import EncryptedCodeExecutionResultBlockParam

CodeExecutionToolResultBlockParamContentParam: TypeAlias = (
    CodeExecutionToolResultErrorParam
    | Mapping[str, Any]
    | CodeExecutionResultBlockParam
    | CodeExecutionResultBlock
    | EncryptedCodeExecutionResultBlockParam
    | EncryptedCodeExecutionResultBlock
)
