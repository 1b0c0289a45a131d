"""The source of a document."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .base_64pdf_source import Base64PDFSource
from .base_64pdf_source_param import Base64PDFSourceParam
from .content_block_source_param import ContentBlockSourceParam
from .file_document_source_param import FileDocumentSourceParam
from .plain_text_source import PlainTextSource
from .plain_text_source_param import PlainTextSourceParam
from .urlpdf_source_param import URLPDFSourceParam

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
