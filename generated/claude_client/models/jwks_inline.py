from __future__ import annotations

from typing import Any, Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class JWKSInline(_BaseModel):
    """The keys that the request brought. Nothing is fetched."""

    keys: list[dict[str, Any]]
    """The keys, each a JSON Web Key."""
    type: Literal["inline"] = "inline"
