"""Constraints of changes of API keys."""

from __future__ import annotations

from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.resources.store import ORGANIZATION, ResourceStore

updates = Constraints(Validated, ("updateAPIKey",))


@updates("api-key-expired-for-good", "doc/manage-claude/authentication")
def expired_for_good(exchange: Validated) -> None:
    """A key that has expired gets no other status."""
    key = exchange.world.store(ResourceStore).find(
        "api_key", ORGANIZATION, (exchange.path_params["api_key_id"],)
    )
    expired = key is not None and key.data["status"] == "expired"
    if expired and exchange.body.get("status") is not None:
        raise invalid("status: an expired key cannot be used again")
