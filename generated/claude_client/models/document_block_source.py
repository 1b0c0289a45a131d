"""The content of the fetched document."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

DocumentBlockSource: TypeAlias = models.Base64PDFSource | models.PlainTextSource | UnknownVariant
