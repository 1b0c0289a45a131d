from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class ExternalKeyValidateResponse(_BaseModel):
    """What came of trying a key."""

    status: Literal["failure", "success"] | str
    """Whether the key works."""
    type: Literal["external_key_validation"] = "external_key_validation"
    error: str | None = _UNSET
    """Why the key does not work; null if it does."""
