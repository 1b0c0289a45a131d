"""Servers that are wrong about routes, each in one way."""

from __future__ import annotations

import attrs
from stand_in import Seen
from wrong_servers import Wrong, answers, ok

NO_DATA = ok({"data": []})


def bare_brackets(seen: Seen) -> Seen:
    """Reads arrays only when their brackets are encoded."""
    return attrs.evolve(seen, path=seen.path.partition("?")[0]) if "[]=" in seen.path else seen


WRONG_ROUTES = [
    Wrong("N01", "serves webhooks to everyone", before=answers("GET", "/v1/organizations/webhooks", NO_DATA)),
    Wrong("N02", "serves agents to everyone", before=answers("GET", "/v1/agents", NO_DATA)),
    Wrong("N03", "reads encoded brackets alone", before=bare_brackets),
]
