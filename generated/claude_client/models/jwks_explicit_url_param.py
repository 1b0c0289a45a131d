from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class JWKSExplicitURLParam(_BaseModel):
    """The keys are fetched from one URL."""

    type: Literal["explicit_url"] = "explicit_url"
    url: str
    """The URL of the keys. Only HTTPS, port 443 and a public host name are allowed."""
    ca_cert_pem: str | None = _UNSET
    """A certificate authority of your own (PEM) that the TLS connection is checked against."""
