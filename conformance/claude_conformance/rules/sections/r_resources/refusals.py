"""Requests about objects that a server refuses.

Rules: R13, R15, R19, R20.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, answered, fail, is_error
from claude_conformance.rules.kit.cases import check_each, each
from claude_conformance.rules.kit.kinds import Kind
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.per_kind import rule
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.r_resources.new import created

MISSING = "not_found_error"
_ITEM = ("get", "update", "archive", "delete")


@rule(
    "R13",
    title="answers 404 not_found_error to an unknown id, and to an id of another parent",
    source=[src.ERRORS],
    judges=("get", "update", "archive", "delete"),
    applies=lambda kind: kind.has("get") and not kind.resource.singleton,
    cost=6,
)
def unknown(probe: Probe, kind: Kind) -> None:
    made = created(probe, kind)

    def missing(does: str) -> None:
        ids = kind.unknown(made.ids)
        exchange = kind.ask(probe, does, ids, kind.examples.get(does), invalid=True)
        is_error(exchange, 404, MISSING)

    def elsewhere() -> None:
        parent = kind.parent
        assert parent is not None
        other = parent.make(probe).ids
        is_error(kind.ask(probe, "get", {**made.ids, **other}, invalid=True), 404, MISSING)

    cases: dict[str, Any] = {does: (lambda does=does: missing(does)) for does in _ITEM if kind.has(does)}
    if kind.parent is not None and kind.parent.has("create"):
        cases["another parent"] = elsewhere
    check_each(cases, generated=True)


@rule(
    "R15",
    title="refuses a value that must be unique a second time; it is free again after archiving",
    source=[src.sdk("types")],
    judges=("create",),
    applies=lambda kind: kind.has("create") and bool(kind.resource.unique),
    cost=6,
)
def unique(probe: Probe, kind: Kind) -> None:
    def check(number: int) -> None:
        wanted = kind.resource.unique[number]
        made = kind.make(probe, having=wanted.members)
        again = kind.create(probe, made.sent, invalid=True)
        if answered(again).status != wanted.status:
            raise Failed(f"the status is {again.status}, not {wanted.status}", made.exchange, again)
        if wanted.among == "active" and kind.has("archive"):
            accepted(kind.ask(probe, "archive", made.ids))
            free = kind.create(probe, made.sent)
            if free.status == wanted.status:
                fail("the value of an archived object is still taken", free)
            accepted(free)

    each({", ".join(one.members): at for at, one in enumerate(kind.resource.unique)}, check, generated=True)


@rule(
    "R19",
    title="answers 404 on a beta route without its header",
    source=[src.BETA_HEADERS, src.sdk("resources/beta")],
    judges=("list",),
    applies=lambda kind: "list" in kind.operations and "x-beta" in kind.operations["list"].node,
    cost=3,
)
def gated(probe: Probe, kind: Kind) -> None:
    within = kind.parents(probe)
    accepted(kind.ask(probe, "list", within))
    is_error(kind.ask(probe, "list", within, betas=(), invalid=True), 404, MISSING)


@rule(
    "R20",
    title="refuses the wrong kind of credential with 401 or 403",
    source=[src.doc("manage-claude/admin-api-keys"), src.doc("manage-claude/authentication")],
    judges=("list",),
    applies=lambda kind: "list" in kind.operations and bool(kind.operations["list"].security),
    cost=3,
)
def other_credential(probe: Probe, kind: Kind) -> None:
    taken = kind.operations["list"].security
    others = [
        name for name in ("apiKey", "adminKey") if name not in taken and probe.credential(name) is not None
    ]
    if not others:
        raise Skipped("the run has no credential of another kind; give one with --credential adminKey=KEY")
    within = kind.parents(probe)
    accepted(kind.ask(probe, "list", within))
    exchange = kind.ask(probe, "list", within, scheme=others[0], invalid=True)
    if answered(exchange).status not in (401, 403):
        fail(f"the status is {exchange.status}, not 401 or 403", exchange)
