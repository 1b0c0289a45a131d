"""The result, or the reason why it failed."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .text_editor_code_execution_create_result_block import TextEditorCodeExecutionCreateResultBlock
from .text_editor_code_execution_create_result_block_param import (
    TextEditorCodeExecutionCreateResultBlockParam,
)
from .text_editor_code_execution_str_replace_result_block import TextEditorCodeExecutionStrReplaceResultBlock
from .text_editor_code_execution_str_replace_result_block_param import (
    TextEditorCodeExecutionStrReplaceResultBlockParam,
)
from .text_editor_code_execution_tool_result_error_param import TextEditorCodeExecutionToolResultErrorParam
from .text_editor_code_execution_view_result_block import TextEditorCodeExecutionViewResultBlock
from .text_editor_code_execution_view_result_block_param import TextEditorCodeExecutionViewResultBlockParam

TextEditorCodeExecutionToolResultBlockParamContent: TypeAlias = (
    TextEditorCodeExecutionToolResultErrorParam
    | Mapping[str, Any]
    | TextEditorCodeExecutionViewResultBlockParam
    | TextEditorCodeExecutionViewResultBlock
    | TextEditorCodeExecutionCreateResultBlockParam
    | TextEditorCodeExecutionCreateResultBlock
    | TextEditorCodeExecutionStrReplaceResultBlockParam
    | TextEditorCodeExecutionStrReplaceResultBlock
)
