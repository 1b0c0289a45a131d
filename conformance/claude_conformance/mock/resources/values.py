"""Values that the server makes up for new objects."""

from __future__ import annotations

import hashlib

from claude_conformance.mock.world.identity import Ids


def generated(kind: str, ids: Ids) -> str:
    """Return a new value: a `hostname`, `sha256` (hexadecimal), `token` or `url`."""
    name = ids.new("")
    return {
        "hostname": f"{name.lower()}.tunnels.example",
        "sha256": hashlib.sha256(name.encode()).hexdigest(),
        "token": f"sk-mock-{name}",
        "url": f"https://console.example/{name}",
    }[kind]
