"""Why no tools could be searched."""

from __future__ import annotations

from typing import Literal, TypeAlias

ToolSearchToolResultErrorCodeParam: TypeAlias = Literal[
    "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"
]
