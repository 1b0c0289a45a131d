"""Secrets of objects.

Rules: R14.
"""

from __future__ import annotations

import copy
from typing import Any

from claude_conformance.contract.dotted import change_strings
from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, fail
from claude_conformance.rules.kit.fresh import token
from claude_conformance.rules.kit.kinds import Kind
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.per_kind import rule
from claude_conformance.rules.probe import Probe
from claude_conformance.wire import Exchange


@rule(
    "R14",
    title="shows a write-only value in no response, and one of a creation in no other response",
    impact="breaking",
    source=[src.sdk("types")],
    judges=("create", "get", "list", "update", "archive"),
    applies=lambda kind: kind.has("create") and bool(kind.resource.write_only or kind.resource.once),
    cost=6,
)
def hidden(probe: Probe, kind: Kind) -> None:
    sent = kind.body(probe)
    secrets = _planted(sent, kind)
    if not secrets and not kind.resource.once:
        raise Skipped(f"the example of a new {kind.name} has no secret")
    exchange = kind.create(probe, sent)
    shown = accepted(exchange)
    _search(exchange, secrets)
    secrets += [str(shown[name]) for name in kind.resource.once if shown.get(name)]
    ids = {**kind.parents(probe), **kind.own_ids(shown, exchange)}
    seen = [kind.ask(probe, does, ids) for does in ("get", "list") if kind.has(does)]
    if kind.has("update"):
        changed = copy.deepcopy(kind.examples.get("update") or {})
        secrets += _planted(changed, kind)
        seen.append(kind.ask(probe, "update", ids, changed))
    wrong = {**copy.deepcopy(sent), "x_unknown_property": 1}
    seen.append(kind.create(probe, wrong, invalid=True))
    if kind.resource.unique:
        seen.append(kind.create(probe, sent, invalid=True))
    if kind.has("archive"):
        seen.append(kind.ask(probe, "archive", ids))
    for one in seen:
        _search(one, secrets)


def _planted(sent: dict[str, Any], kind: Kind) -> list[str]:
    """Replaces each secret of a body by a value that no server makes up. Returns these values."""
    secrets: list[str] = []

    def plant(_: str) -> str:
        secrets.append(f"secret-{token(16)}")
        return secrets[-1]

    for path in kind.resource.write_only:
        change_strings(sent, path, plant)
    return secrets


def _search(exchange: Exchange, secrets: list[str]) -> None:
    text = exchange.response.text if exchange.response is not None else ""
    headers = exchange.response.headers if exchange.response is not None else ()
    everything = text + "".join(value for _, value in headers)
    for secret in secrets:
        if secret in everything:
            fail(f"{exchange.request.method} shows a secret", exchange)
