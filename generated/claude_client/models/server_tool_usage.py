from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ServerToolUsage(_BaseModel):
    """How often the API called its own tools."""

    web_search_requests: int
    """Web searches."""
    web_fetch_requests: int
    """Web fetches."""
