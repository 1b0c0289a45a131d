"""What the engine does not know of tunnels: tokens, and what is read from a certificate."""

from __future__ import annotations

import hashlib
from typing import Any

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.apis.tunnels.certificates import read_certificate
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.hooks import on
from claude_conformance.mock.resources.store import Record
from claude_conformance.mock.world.clock import rfc3339

TOKEN = "tunnel_token"


def new_token(asked: Asked) -> dict[str, Any]:
    """Return a token that no tunnel had before."""
    id = asked.store.ids.new("ttkn_")
    return {"id": id, "type": TOKEN, TOKEN: hashlib.sha256(id.encode()).hexdigest()}


@on("tunnel", "create")
def equip(asked: Asked, tunnel: Record) -> None:
    """Give a new tunnel its token; no response of a tunnel shows it."""
    tunnel.data[TOKEN] = new_token(asked)


@on("tunnel_certificate", "create")
def read(_: Asked, record: Record) -> None:
    """Keep what is shown of a certificate, and not the certificate."""
    pem = record.data.pop("ca_certificate_pem")
    try:
        certificate = read_certificate(pem)
    except ValueError:  # A fault let it pass.
        record.data |= {"fingerprint": hashlib.sha256(pem.encode()).hexdigest(), "expires_at": None}
        return
    ends = certificate.ends
    record.data |= {
        "fingerprint": certificate.fingerprint,
        "expires_at": None if ends is None else rfc3339(ends.timestamp()),
    }


def open_tunnel(asked: Asked) -> Record:
    """Return the tunnel of the path. Raises `ApiError` (404, or 400 if it is archived)."""
    tunnel = asked.record()
    if tunnel.archived and not asked.exchange.skips("resource-guard"):
        raise invalid("The tunnel is archived.")
    return tunnel


@handler("revealTunnelToken", Validated)
def reveal_token(exchange: Validated) -> Reply:
    return JsonReply(open_tunnel(Asked.of(exchange)).data[TOKEN])


@handler("rotateTunnelToken", Validated)
def rotate_token(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    tunnel = open_tunnel(asked)
    tunnel.data[TOKEN] = new_token(asked)
    return JsonReply(tunnel.data[TOKEN])
