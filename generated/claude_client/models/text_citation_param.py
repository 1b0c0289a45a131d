"""What a text cites, in a turn that is sent back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import (
        CitationCharLocation,
        CitationCharLocationParam,
        CitationContentBlockLocation,
        CitationContentBlockLocationParam,
        CitationPageLocation,
        CitationPageLocationParam,
        CitationSearchResultLocationParam,
        CitationWebSearchResultLocationParam,
    )

    TextCitationParam: TypeAlias = (
        CitationCharLocationParam
        | CitationCharLocation
        | Mapping[str, Any]
        | CitationPageLocationParam
        | CitationPageLocation
        | CitationContentBlockLocationParam
        | CitationContentBlockLocation
        | CitationWebSearchResultLocationParam
        | CitationSearchResultLocationParam
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "TextCitationParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            CitationCharLocation,
            CitationCharLocationParam,
            CitationContentBlockLocation,
            CitationContentBlockLocationParam,
            CitationPageLocation,
            CitationPageLocationParam,
            CitationSearchResultLocationParam,
            CitationWebSearchResultLocationParam,
        )

        globals()[name] = (
            CitationCharLocationParam
            | CitationCharLocation
            | Mapping[str, Any]
            | CitationPageLocationParam
            | CitationPageLocation
            | CitationContentBlockLocationParam
            | CitationContentBlockLocation
            | CitationWebSearchResultLocationParam
            | CitationSearchResultLocationParam
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "char_location": "CitationCharLocationParam",
        "page_location": "CitationPageLocationParam",
        "content_block_location": "CitationContentBlockLocationParam",
        "web_search_result_location": "CitationWebSearchResultLocationParam",
        "search_result_location": "CitationSearchResultLocationParam",
    },
)
