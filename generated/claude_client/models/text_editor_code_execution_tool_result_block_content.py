"""The result, or the reason why it failed."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .text_editor_code_execution_create_result_block import TextEditorCodeExecutionCreateResultBlock
from .text_editor_code_execution_str_replace_result_block import TextEditorCodeExecutionStrReplaceResultBlock
from .text_editor_code_execution_tool_result_error_object import TextEditorCodeExecutionToolResultErrorObject
from .text_editor_code_execution_view_result_block import TextEditorCodeExecutionViewResultBlock

TextEditorCodeExecutionToolResultBlockContent: TypeAlias = (
    TextEditorCodeExecutionToolResultErrorObject
    | TextEditorCodeExecutionViewResultBlock
    | TextEditorCodeExecutionCreateResultBlock
    | TextEditorCodeExecutionStrReplaceResultBlock
    | UnknownVariant
)
