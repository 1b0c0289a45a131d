from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class TokenEndpointAuthPostUpdateParam(_BaseModel):
    """A new secret for a client that sends its secret in the body."""

    type: Literal["client_secret_post"] = "client_secret_post"
    client_secret: str | None = _UNSET
    """The new secret. The stored type stays."""
