"""What a text cites. Citations of types that are not listed here may come."""

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
