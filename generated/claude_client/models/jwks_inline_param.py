from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class JWKSInlineParam(_BaseModel):
    """The keys are in the request. Nothing is fetched."""

    keys: Sequence[Mapping[str, Any]]
    """The keys, each a JSON Web Key."""
    type: Literal["inline"] = "inline"
