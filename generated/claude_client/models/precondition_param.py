from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class PreconditionParam(_BaseModel):
    """A condition on the present content of a memory."""

    _never_null = ("content_sha256",)

    type: Literal["content_sha256"] = "content_sha256"
    content_sha256: str | None = _UNSET
    """The SHA-256 hash that the content must have."""
