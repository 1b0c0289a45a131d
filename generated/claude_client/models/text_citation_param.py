"""What a text block cites, in a turn that is sent back."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .citation_char_location import CitationCharLocation
from .citation_char_location_param import CitationCharLocationParam
from .citation_content_block_location import CitationContentBlockLocation
from .citation_content_block_location_param import CitationContentBlockLocationParam
from .citation_page_location import CitationPageLocation
from .citation_page_location_param import CitationPageLocationParam
from .citation_search_result_location_param import CitationSearchResultLocationParam
from .citation_web_search_result_location_param import CitationWebSearchResultLocationParam

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
