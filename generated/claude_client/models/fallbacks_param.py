"""The models to try, in order, each once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from .._runtime.models.decode import deferred

if TYPE_CHECKING:
    from . import FallbackParam

    FallbacksParam: TypeAlias = Sequence[FallbackParam | Mapping[str, Any]] | Literal["default"]
else:

    def __getattr__(name: str) -> Any:
        if name != "FallbacksParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import FallbackParam

        globals()[name] = Sequence[FallbackParam | Mapping[str, Any]] | Literal["default"]
        return globals()[name]


DECODER = deferred("[FallbackParam")
