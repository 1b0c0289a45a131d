"""Who may call a tool."""

from typing import Literal, TypeAlias

AllowedCaller: TypeAlias = Literal[
    "direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"
]
