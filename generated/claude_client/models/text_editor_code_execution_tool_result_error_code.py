"""Why a file could not be viewed or edited. More values may be added."""

from typing import Literal, TypeAlias

TextEditorCodeExecutionToolResultErrorCode: TypeAlias = (
    Literal[
        "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "file_not_found"
    ]
    | str
)
