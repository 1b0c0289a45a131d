"""Looks before the rules run whether there is anything to examine."""

from __future__ import annotations

import attrs

from claude_conformance.rules import Probe, Skipped, Unsupported
from claude_conformance.suite.session import Session
from claude_conformance.wire import Exchange


@attrs.frozen
class Blocker:
    """Why rules cannot run, in one line. ``nothing_here``: the address does not serve this API."""

    reason: str
    nothing_here: bool = False


def preflight(session: Session, probe: Probe) -> Blocker | None:
    """Tries both APIs once; None when the rules may run."""
    url = session.target.redactor.url(session.target.url)
    try:
        models, messages = probe.supports("listModels"), probe.supports("createMessage")
    except Skipped as skip:
        return Blocker(f"{url}: {skip.message}")
    if not session.answered:
        return Blocker(f"{url} does not answer within {session.target.timeout:g} s")
    if not models and not messages:
        return Blocker(
            f"{url} has neither POST /v1/messages nor GET /v1/models: check the URL and its base path", True
        )
    try:
        exchange = probe.sample("message") if messages else probe.sample("models")
    except (Skipped, Unsupported):
        return None
    return _key_refused(exchange, url)


def _key_refused(exchange: Exchange, url: str) -> Blocker | None:
    if exchange.status in {401, 403}:
        return Blocker(f"{url} refuses the key (status {exchange.status}); give one with --api-key")
    return None
