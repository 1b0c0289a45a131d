"""What the API did to a block on the way to the model, or would have done. Entries of types that are not
listed here may come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import ThinkingDroppedInputTransformation, ThinkingMismatchAllowedInputTransformation

    InputTransformation: TypeAlias = (
        ThinkingDroppedInputTransformation | ThinkingMismatchAllowedInputTransformation | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "InputTransformation":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import ThinkingDroppedInputTransformation, ThinkingMismatchAllowedInputTransformation

        globals()[name] = (
            ThinkingDroppedInputTransformation | ThinkingMismatchAllowedInputTransformation | UnknownVariant
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "thinking_dropped": "ThinkingDroppedInputTransformation",
        "thinking_mismatch_allowed": "ThinkingMismatchAllowedInputTransformation",
    },
)
