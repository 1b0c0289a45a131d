"""The content of the fetched document."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .base_64pdf_source import Base64PDFSource
from .plain_text_source import PlainTextSource

DocumentBlockSource: TypeAlias = Base64PDFSource | PlainTextSource | UnknownVariant
