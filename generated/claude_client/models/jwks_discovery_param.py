from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class JWKSDiscoveryParam(_BaseModel):
    """The keys are found by OpenID Connect discovery."""

    type: Literal["discovery"] = "discovery"
    ca_cert_pem: str | None = _UNSET
    """A certificate authority of your own (PEM) that the TLS connection is checked against."""
    discovery_base: str | None = _UNSET
    """The URL at which discovery starts, if it is not the `issuer_url`. Only HTTPS, port 443 and a public
    host name are allowed."""
