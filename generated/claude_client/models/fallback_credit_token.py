"""The token that came with the refusal. Good for five minutes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import deferred

if TYPE_CHECKING:
    from . import FallbackCreditTokenParam

    FallbackCreditToken: TypeAlias = str | FallbackCreditTokenParam | Mapping[str, Any]
else:

    def __getattr__(name: str) -> Any:
        if name != "FallbackCreditToken":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import FallbackCreditTokenParam

        globals()[name] = str | FallbackCreditTokenParam | Mapping[str, Any]
        return globals()[name]


DECODER = deferred("FallbackCreditTokenParam")
