"""Why the tool search failed. More values may be added."""

from typing import Literal, TypeAlias

ToolSearchToolResultErrorCode: TypeAlias = (
    Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"] | str
)
