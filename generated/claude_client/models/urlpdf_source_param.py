from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model as _Model
from .._runtime.models.model import model as _model


@_model
class URLPDFSourceParam(_Model):
    """A PDF that the API fetches."""

    type: Literal["url"] = "url"
    url: str
    """Where the PDF is."""
