"""A block of a tool result."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import (
        BrowserStateBlockParam,
        DocumentBlock,
        DocumentBlockParam,
        ImageBlockParam,
        SearchResultBlockParam,
        TextBlock,
        TextBlockParam,
        ToolReferenceBlock,
        ToolReferenceBlockParam,
    )

    ToolResultBlockParamContent: TypeAlias = (
        TextBlockParam
        | TextBlock
        | Mapping[str, Any]
        | ImageBlockParam
        | SearchResultBlockParam
        | DocumentBlockParam
        | DocumentBlock
        | ToolReferenceBlockParam
        | ToolReferenceBlock
        | BrowserStateBlockParam
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "ToolResultBlockParamContent":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            BrowserStateBlockParam,
            DocumentBlock,
            DocumentBlockParam,
            ImageBlockParam,
            SearchResultBlockParam,
            TextBlock,
            TextBlockParam,
            ToolReferenceBlock,
            ToolReferenceBlockParam,
        )

        globals()[name] = (
            TextBlockParam
            | TextBlock
            | Mapping[str, Any]
            | ImageBlockParam
            | SearchResultBlockParam
            | DocumentBlockParam
            | DocumentBlock
            | ToolReferenceBlockParam
            | ToolReferenceBlock
            | BrowserStateBlockParam
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "text": "TextBlockParam",
        "image": "ImageBlockParam",
        "search_result": "SearchResultBlockParam",
        "document": "DocumentBlockParam",
        "tool_reference": "ToolReferenceBlockParam",
        "browser_state": "BrowserStateBlockParam",
    },
)
