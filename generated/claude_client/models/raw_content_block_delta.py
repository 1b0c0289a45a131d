"""A piece of a block. Deltas of types that are not listed here may come."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

RawContentBlockDelta: TypeAlias = (
    models.TextDelta
    | models.InputJSONDelta
    | models.CitationsDelta
    | models.ThinkingDelta
    | models.SignatureDelta
    | models.CompactionContentBlockDelta
    | UnknownVariant
)
