"""Who made the call: the model itself, or code that it ran. Others may be added."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import DirectCaller, ServerToolCaller, ServerToolCaller20260120

    Caller: TypeAlias = DirectCaller | ServerToolCaller | ServerToolCaller20260120 | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        if name != "Caller":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import DirectCaller, ServerToolCaller, ServerToolCaller20260120

        globals()[name] = DirectCaller | ServerToolCaller | ServerToolCaller20260120 | UnknownVariant
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "direct": "DirectCaller",
        "code_execution_20250825": "ServerToolCaller",
        "code_execution_20260120": "ServerToolCaller20260120",
    },
)
