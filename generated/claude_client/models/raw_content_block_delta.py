"""A piece of a block. Deltas of types that are not listed here may come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import (
        CitationsDelta,
        CompactionContentBlockDelta,
        InputJSONDelta,
        SignatureDelta,
        TextDelta,
        ThinkingDelta,
    )

    RawContentBlockDelta: TypeAlias = (
        TextDelta
        | InputJSONDelta
        | CitationsDelta
        | ThinkingDelta
        | SignatureDelta
        | CompactionContentBlockDelta
        | UnknownVariant
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "RawContentBlockDelta":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            CitationsDelta,
            CompactionContentBlockDelta,
            InputJSONDelta,
            SignatureDelta,
            TextDelta,
            ThinkingDelta,
        )

        globals()[name] = (
            TextDelta
            | InputJSONDelta
            | CitationsDelta
            | ThinkingDelta
            | SignatureDelta
            | CompactionContentBlockDelta
            | UnknownVariant
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "text_delta": "TextDelta",
        "input_json_delta": "InputJSONDelta",
        "citations_delta": "CitationsDelta",
        "thinking_delta": "ThinkingDelta",
        "signature_delta": "SignatureDelta",
        "compaction_delta": "CompactionContentBlockDelta",
    },
)
