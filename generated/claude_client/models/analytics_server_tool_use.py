from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AnalyticsServerToolUse(_BaseModel):
    """How often tools of the API were used."""

    web_search_requests: int
    """Web searches."""
