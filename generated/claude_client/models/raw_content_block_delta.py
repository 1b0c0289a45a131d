"""An addition to a block. More types may be added."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .citations_delta import CitationsDelta
from .compaction_content_block_delta import CompactionContentBlockDelta
from .input_json_delta import InputJSONDelta
from .signature_delta import SignatureDelta
from .text_delta import TextDelta
from .thinking_delta import ThinkingDelta

RawContentBlockDelta: TypeAlias = (
    TextDelta
    | InputJSONDelta
    | CitationsDelta
    | ThinkingDelta
    | SignatureDelta
    | CompactionContentBlockDelta
    | UnknownVariant
)
