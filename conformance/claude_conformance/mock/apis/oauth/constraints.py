"""Constraints of requests for access tokens."""

from __future__ import annotations

from collections.abc import Mapping

from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid

JWT_BEARER = "urn:ietf:params:oauth:grant-type:jwt-bearer"
NEEDS: Mapping[str, tuple[str, ...]] = {
    JWT_BEARER: ("assertion", "federation_rule_id", "organization_id"),
    "refresh_token": ("refresh_token", "client_id"),
}

grants = Constraints(Validated, ("createAccessToken",))


@grants("access-token-grant-complete", "doc/manage-claude/wif-reference")
def complete(exchange: Validated) -> None:
    """A request for an access token has what its grant needs."""
    for name in NEEDS.get(exchange.body["grant_type"], ()):
        if name not in exchange.body:
            raise invalid(f"{name}: Field required")
