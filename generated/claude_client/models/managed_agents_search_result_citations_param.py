from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class ManagedAgentsSearchResultCitationsParam(_BaseModel):
    """Whether a search result is cited."""

    enabled: bool
    """Whether the model cites the result."""
