"""What a text cites. Citations of types that are not listed here may come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import (
        CitationCharLocation,
        CitationContentBlockLocation,
        CitationPageLocation,
        CitationsSearchResultLocation,
        CitationsWebSearchResultLocation,
    )

    TextCitation: TypeAlias = (
        CitationCharLocation
        | CitationPageLocation
        | CitationContentBlockLocation
        | CitationsWebSearchResultLocation
        | CitationsSearchResultLocation
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "TextCitation":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            CitationCharLocation,
            CitationContentBlockLocation,
            CitationPageLocation,
            CitationsSearchResultLocation,
            CitationsWebSearchResultLocation,
        )

        globals()[name] = (
            CitationCharLocation
            | CitationPageLocation
            | CitationContentBlockLocation
            | CitationsWebSearchResultLocation
            | CitationsSearchResultLocation
            | UnknownVariant
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "char_location": "CitationCharLocation",
        "page_location": "CitationPageLocation",
        "content_block_location": "CitationContentBlockLocation",
        "web_search_result_location": "CitationsWebSearchResultLocation",
        "search_result_location": "CitationsSearchResultLocation",
    },
)
