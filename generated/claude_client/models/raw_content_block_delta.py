"""An addition to a block. More types may be added."""

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
