"""A piece of a document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import ImageBlockParam, TextBlock, TextBlockParam

    ContentBlockSourceContentParam: TypeAlias = (
        TextBlockParam | TextBlock | Mapping[str, Any] | ImageBlockParam
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "ContentBlockSourceContentParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import ImageBlockParam, TextBlock, TextBlockParam

        globals()[name] = TextBlockParam | TextBlock | Mapping[str, Any] | ImageBlockParam
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "text": "TextBlockParam",
        "image": "ImageBlockParam",
    },
)
