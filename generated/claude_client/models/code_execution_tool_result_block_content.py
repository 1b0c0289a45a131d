"""The result of the code, or the reason why it could not be run."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .code_execution_result_block import CodeExecutionResultBlock
from .code_execution_tool_result_error_object import CodeExecutionToolResultErrorObject
from .encrypted_code_execution_result_block import EncryptedCodeExecutionResultBlock

CodeExecutionToolResultBlockContent: TypeAlias = (
    CodeExecutionToolResultErrorObject
    | CodeExecutionResultBlock
    | EncryptedCodeExecutionResultBlock
    | UnknownVariant
)
