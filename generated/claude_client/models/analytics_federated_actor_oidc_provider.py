from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AnalyticsFederatedActorOIDCProvider(_BaseModel):
    """A federation issuer proves the identity."""

    type: Literal["oidc"] = "oidc"
    issuer: str | None = _UNSET
    """The address of the issuer."""
