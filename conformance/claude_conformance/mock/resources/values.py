"""Values that the server makes up for new objects."""

from __future__ import annotations

import base64
import hashlib

from claude_conformance.mock.world.identity import Ids


def generated(kind: str, ids: Ids) -> str:
    """Return a new value: a `hostname`, `sha256` (hexadecimal), `signing_key`, `token` or `url`."""
    name = ids.new("")
    digest = hashlib.sha256(name.encode())
    return {
        "hostname": f"{name.lower()}.tunnels.example",
        "sha256": digest.hexdigest(),
        "signing_key": f"whsec_{base64.b64encode(digest.digest()).decode()}",
        "token": f"sk-mock-{name}",
        "url": f"https://console.example/{name}",
    }[kind]
