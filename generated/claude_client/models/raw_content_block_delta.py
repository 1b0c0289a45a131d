"""A piece of a block. Deltas of types that are not listed here may come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.decode import tagged
from .._runtime.model import UnknownVariant

if TYPE_CHECKING:
    from . import InputJSONDelta, TextDelta

    RawContentBlockDelta: TypeAlias = TextDelta | InputJSONDelta | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        if name != "RawContentBlockDelta":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import InputJSONDelta, TextDelta

        globals()[name] = TextDelta | InputJSONDelta | UnknownVariant
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "text_delta": "TextDelta",
        "input_json_delta": "InputJSONDelta",
    },
)
