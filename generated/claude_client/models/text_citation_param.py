"""What a text block cites, in a turn that is sent back."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

TextCitationParam: TypeAlias = (
    models.CitationCharLocationParam
    | models.CitationCharLocation
    | Mapping[str, Any]
    | models.CitationPageLocationParam
    | models.CitationPageLocation
    | models.CitationContentBlockLocationParam
    | models.CitationContentBlockLocation
    | models.CitationWebSearchResultLocationParam
    | models.CitationSearchResultLocationParam
)
