"""What was viewed or edited, or why that failed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import (
        TextEditorCodeExecutionCreateResultBlock,
        TextEditorCodeExecutionCreateResultBlockParam,
        TextEditorCodeExecutionStrReplaceResultBlock,
        TextEditorCodeExecutionStrReplaceResultBlockParam,
        TextEditorCodeExecutionToolResultErrorParam,
        TextEditorCodeExecutionViewResultBlock,
        TextEditorCodeExecutionViewResultBlockParam,
    )

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
else:

    def __getattr__(name: str) -> Any:
        if name != "TextEditorCodeExecutionToolResultBlockParamContent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            TextEditorCodeExecutionCreateResultBlock,
            TextEditorCodeExecutionCreateResultBlockParam,
            TextEditorCodeExecutionStrReplaceResultBlock,
            TextEditorCodeExecutionStrReplaceResultBlockParam,
            TextEditorCodeExecutionToolResultErrorParam,
            TextEditorCodeExecutionViewResultBlock,
            TextEditorCodeExecutionViewResultBlockParam,
        )

        globals()[name] = (
            TextEditorCodeExecutionToolResultErrorParam
            | Mapping[str, Any]
            | TextEditorCodeExecutionViewResultBlockParam
            | TextEditorCodeExecutionViewResultBlock
            | TextEditorCodeExecutionCreateResultBlockParam
            | TextEditorCodeExecutionCreateResultBlock
            | TextEditorCodeExecutionStrReplaceResultBlockParam
            | TextEditorCodeExecutionStrReplaceResultBlock
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "text_editor_code_execution_tool_result_error": "TextEditorCodeExecutionToolResultErrorParam",
        "text_editor_code_execution_view_result": "TextEditorCodeExecutionViewResultBlockParam",
        "text_editor_code_execution_create_result": "TextEditorCodeExecutionCreateResultBlockParam",
        "text_editor_code_execution_str_replace_result": "TextEditorCodeExecutionStrReplaceResultBlockParam",
    },
)
