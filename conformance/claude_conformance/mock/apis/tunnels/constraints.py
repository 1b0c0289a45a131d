"""The constraint of certificates: one that is strong enough, without a private key."""

from __future__ import annotations

from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.apis.tunnels.certificates import read_certificate
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid

PAGE = "doc/agents-and-tools/mcp-tunnels/reference"
certificates = Constraints(Validated, ("createTunnelCertificate",))


@certificates("tunnel-certificate-strong", PAGE)
def strong(exchange: Validated) -> None:
    """A tunnel gets one certificate with a strong key and signature, and no private key."""
    try:
        certificate = read_certificate(exchange.body["ca_certificate_pem"])
    except ValueError as error:
        raise invalid(f"ca_certificate_pem: {error}") from None
    weakness = certificate.key or certificate.signature
    if weakness:
        raise invalid(f"ca_certificate_pem: {weakness}")
