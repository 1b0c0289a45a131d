"""Who made the call: the model itself, or code that it ran."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import (
        DirectCaller,
        DirectCallerParam,
        ServerToolCaller,
        ServerToolCaller20260120,
        ServerToolCaller20260120Param,
        ServerToolCallerParam,
    )

    CallerParam: TypeAlias = (
        DirectCallerParam
        | DirectCaller
        | Mapping[str, Any]
        | ServerToolCallerParam
        | ServerToolCaller
        | ServerToolCaller20260120Param
        | ServerToolCaller20260120
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "CallerParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            DirectCaller,
            DirectCallerParam,
            ServerToolCaller,
            ServerToolCaller20260120,
            ServerToolCaller20260120Param,
            ServerToolCallerParam,
        )

        globals()[name] = (
            DirectCallerParam
            | DirectCaller
            | Mapping[str, Any]
            | ServerToolCallerParam
            | ServerToolCaller
            | ServerToolCaller20260120Param
            | ServerToolCaller20260120
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "direct": "DirectCallerParam",
        "code_execution_20250825": "ServerToolCallerParam",
        "code_execution_20260120": "ServerToolCaller20260120Param",
    },
)
