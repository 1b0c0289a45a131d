from __future__ import annotations

from .._runtime.models.model import Model as _Model
from .._runtime.models.model import model as _model


@_model
class ServerToolUsage(_Model):
    """How often the API ran its own tools."""

    web_search_requests: int
    """Web searches."""
    web_fetch_requests: int
    """Web fetches."""
