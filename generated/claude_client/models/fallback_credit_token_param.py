from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class FallbackCreditTokenParam(_BaseModel):
    """A token, and its value."""

    _never_null = ("mode",)

    token: str
    """The token that came with the refusal."""
    mode: Literal["strict", "best_effort"] | None = _UNSET
    """Whether a token that cannot be redeemed makes the request fail, or the request is served at the
    usual price. Default: "strict"."""
