"""Looks before the rules run whether there is anything to examine."""

from __future__ import annotations

import attrs

from claude_conformance.rules import Call, Probe, Skipped
from claude_conformance.rules.samples import PRESENCE
from claude_conformance.suite.session import Session

REFUSED = frozenset({401, 403})


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
        return Blocker(f"{url} does not answer: {session.last_fault}")
    if not models and not messages:
        return Blocker(
            f"{url} has neither POST /v1/messages nor GET /v1/models: check the URL and its base path", True
        )
    return _credential(session, models)


def _credential(session: Session, models: bool) -> Blocker | None:
    """Finds out where the server wants the key; a rule of its own fails when that is elsewhere."""
    call = Call("GET", "/v1/models") if models else PRESENCE["createMessage"]
    try:
        first = session.send(call).status
        if first not in REFUSED:
            return None
        session.auth = "bearer" if session.auth == "x-api-key" else "x-api-key"
        if session.send(call).status not in REFUSED:
            session.once.forget()
            return None
    except Skipped as skip:
        return Blocker(f"{session.target.url}: {skip.message}")
    return Blocker(f"{session.target.url} refuses the key (status {first}); give one with --api-key")
