from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class TokenEndpointAuthBasicUpdateParam(_BaseModel):
    """A new secret for a client that signs in."""

    type: Literal["client_secret_basic"] = "client_secret_basic"
    client_secret: str | None = _UNSET
    """The new secret. The stored type stays, even if the request names the other one."""
