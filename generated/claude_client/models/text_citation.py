"""What a text block cites. More types may be added."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

TextCitation: TypeAlias = (
    models.CitationCharLocation
    | models.CitationPageLocation
    | models.CitationContentBlockLocation
    | models.CitationsWebSearchResultLocation
    | models.CitationsSearchResultLocation
    | UnknownVariant
)
