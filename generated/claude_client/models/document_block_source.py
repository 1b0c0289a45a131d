"""What the fetched document is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged
from .._runtime.models.model import UnknownVariant

if TYPE_CHECKING:
    from . import Base64PDFSource, PlainTextSource

    DocumentBlockSource: TypeAlias = Base64PDFSource | PlainTextSource | UnknownVariant
else:

    def __getattr__(name: str) -> Any:
        if name != "DocumentBlockSource":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import Base64PDFSource, PlainTextSource

        globals()[name] = Base64PDFSource | PlainTextSource | UnknownVariant
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "base64": "Base64PDFSource",
        "text": "PlainTextSource",
    },
)
