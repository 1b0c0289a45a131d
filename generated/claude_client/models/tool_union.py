"""A tool that the model may call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.decode import deferred

if TYPE_CHECKING:
    from . import ToolParam

    ToolUnion: TypeAlias = ToolParam | Mapping[str, Any]
else:

    def __getattr__(name: str) -> Any:
        if name != "ToolUnion":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import ToolParam

        globals()[name] = ToolParam | Mapping[str, Any]
        return globals()[name]


DECODER = deferred("ToolParam")
