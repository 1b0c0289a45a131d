"""Why the tool search failed."""

from typing import Literal, TypeAlias

ToolSearchToolResultErrorCodeParam: TypeAlias = Literal[
    "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"
]
