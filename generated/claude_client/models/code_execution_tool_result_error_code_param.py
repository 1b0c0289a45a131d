"""Why code could not be run."""

from typing import Literal, TypeAlias

CodeExecutionToolResultErrorCodeParam: TypeAlias = Literal[
    "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"
]
