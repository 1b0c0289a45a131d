"""What was viewed or edited, or why that failed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import (
        TextEditorCodeExecutionCreateResultBlock,
        TextEditorCodeExecutionStrReplaceResultBlock,
        TextEditorCodeExecutionToolResultErrorObject,
        TextEditorCodeExecutionViewResultBlock,
    )

    TextEditorCodeExecutionToolResultBlockContent: TypeAlias = (
        TextEditorCodeExecutionToolResultErrorObject
        | TextEditorCodeExecutionViewResultBlock
        | TextEditorCodeExecutionCreateResultBlock
        | TextEditorCodeExecutionStrReplaceResultBlock
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "TextEditorCodeExecutionToolResultBlockContent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            TextEditorCodeExecutionCreateResultBlock,
            TextEditorCodeExecutionStrReplaceResultBlock,
            TextEditorCodeExecutionToolResultErrorObject,
            TextEditorCodeExecutionViewResultBlock,
        )

        globals()[name] = (
            TextEditorCodeExecutionToolResultErrorObject
            | TextEditorCodeExecutionViewResultBlock
            | TextEditorCodeExecutionCreateResultBlock
            | TextEditorCodeExecutionStrReplaceResultBlock
            | UnknownVariant
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "text_editor_code_execution_tool_result_error": "TextEditorCodeExecutionToolResultErrorObject",
        "text_editor_code_execution_view_result": "TextEditorCodeExecutionViewResultBlock",
        "text_editor_code_execution_create_result": "TextEditorCodeExecutionCreateResultBlock",
        "text_editor_code_execution_str_replace_result": "TextEditorCodeExecutionStrReplaceResultBlock",
    },
)
