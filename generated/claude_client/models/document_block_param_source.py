"""Where a document comes from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import (
        Base64PDFSource,
        Base64PDFSourceParam,
        ContentBlockSourceParam,
        FileDocumentSourceParam,
        PlainTextSource,
        PlainTextSourceParam,
        URLPDFSourceParam,
    )

    DocumentBlockParamSource: TypeAlias = (
        Base64PDFSourceParam
        | Base64PDFSource
        | Mapping[str, Any]
        | PlainTextSourceParam
        | PlainTextSource
        | ContentBlockSourceParam
        | URLPDFSourceParam
        | FileDocumentSourceParam
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "DocumentBlockParamSource":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            Base64PDFSource,
            Base64PDFSourceParam,
            ContentBlockSourceParam,
            FileDocumentSourceParam,
            PlainTextSource,
            PlainTextSourceParam,
            URLPDFSourceParam,
        )

        globals()[name] = (
            Base64PDFSourceParam
            | Base64PDFSource
            | Mapping[str, Any]
            | PlainTextSourceParam
            | PlainTextSource
            | ContentBlockSourceParam
            | URLPDFSourceParam
            | FileDocumentSourceParam
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "base64": "Base64PDFSourceParam",
        "text": "PlainTextSourceParam",
        "content": "ContentBlockSourceParam",
        "url": "URLPDFSourceParam",
        "file": "FileDocumentSourceParam",
    },
)
