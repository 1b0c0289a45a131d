"""Why code could not be run. More values may be added."""

from typing import Literal, TypeAlias

CodeExecutionToolResultErrorCode: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"] | str
)
