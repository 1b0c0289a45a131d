from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class CertificateCreateParams(_BaseModel):
    """A certificate of a certificate authority, for a tunnel."""

    ca_certificate_pem: str
    """One X.509 certificate in PEM form, with an RSA key of at least 2,048 bits or a P-256 key, signed
    with SHA-256 or better. A private key is refused."""
