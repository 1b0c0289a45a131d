from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class StaticBearerUpdateParams(_BaseModel):
    """A new token for a credential with a bearer token. Its MCP server cannot change."""

    type: Literal["static_bearer"] = "static_bearer"
    token: str | None = _UNSET
    """The new token."""
