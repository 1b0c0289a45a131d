from __future__ import annotations

from typing import Literal

from .._runtime.models.binary import Base64Data
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class Base64PDFSourceParam(_BaseModel):
    """A PDF inside the request."""

    type: Literal["base64"] = "base64"
    media_type: Literal["application/pdf"] = "application/pdf"
    data: Base64Data
    """The bytes of the PDF in Base64. At most 600 pages, 100 on models with a smaller context. Must not be
    encrypted."""
