from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ManagedAgentsServerToolUsage(_BaseModel):
    """How often tools of the server ran."""

    web_fetch_requests: int | None = _UNSET
    """How many pages were fetched."""
    web_search_requests: int | None = _UNSET
    """How many searches ran."""
