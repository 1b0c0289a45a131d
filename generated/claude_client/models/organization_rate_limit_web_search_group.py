from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class OrganizationRateLimitWebSearchGroup(_BaseModel):
    """The limits are about web search in messages."""

    id: str
    """Names the group, in every organization alike."""
    type: Literal["web_search"] = "web_search"
