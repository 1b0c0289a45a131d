"""The source of a document."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

DocumentBlockParamSource: TypeAlias = (
    models.Base64PDFSourceParam
    | models.Base64PDFSource
    | Mapping[str, Any]
    | models.PlainTextSourceParam
    | models.PlainTextSource
    | models.ContentBlockSourceParam
    | models.URLPDFSourceParam
    | models.FileDocumentSourceParam
)
