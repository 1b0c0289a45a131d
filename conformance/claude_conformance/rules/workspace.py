"""Sections A and C: workspaces, user profiles, and what a workspace key may not reach."""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import accepted, answered, client_error, error_of, fail, need_plain, refused
from claude_conformance.rules.model import HELD, Finding, Observation
from claude_conformance.rules.outcome import Skipped, Unsupported
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.registry import rule
from claude_conformance.rules.samples import body
from claude_conformance.rules.versions import NEW
from claude_conformance.wire import Exchange

NEEDS = ("createMessage",)
WORKSPACE = "anthropic-workspace-id"
OTHER_WORKSPACE = "wrkspc_01ConformanceOther0000000"
_ABSENT = frozenset({404, 405, 501})


def _own(probe: Probe) -> str:
    """The workspace that the server names for the run's key."""
    need_plain(probe)
    exchange = probe.sample("message")
    value = answered(exchange).header(WORKSPACE)
    if not value:
        raise Skipped("the server does not say which workspace the key belongs to", exchange)
    return value


def _with(probe: Probe, name: str, value: str, *, invalid: bool = False) -> Exchange:
    return probe.send(Call(json=body(probe), headers=((name, value),), invalid=invalid))


@rule(
    "A07",
    title="refuses the id of a workspace that the key does not belong to",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.SDK_CREATE],
    since=NEW,
    needs=NEEDS,
)
def other_workspace(probe: Probe) -> None:
    _own(probe)
    exchange = _with(probe, WORKSPACE, OTHER_WORKSPACE, invalid=True)
    client_error(exchange)


@rule(
    "A08",
    title="accepts the id of the key's own workspace",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.SDK_CREATE],
    since=NEW,
    needs=NEEDS,
)
def own_workspace(probe: Probe) -> None:
    accepted(_with(probe, WORKSPACE, _own(probe)))


@rule(
    "A09",
    title="answers 400 user_profile_not_found to an unknown user profile",
    severity="SHOULD",
    impact="contract",
    profile="messages",
    source=[src.SDK_ERROR_CLASSES],
    since=NEW,
    needs=NEEDS,
)
def unknown_profile(probe: Probe) -> None:
    need_plain(probe)
    exchange = _with(probe, "anthropic-user-profile-id", "uprof_01ConformanceNobody00000", invalid=True)
    refused(exchange, code="user_profile_not_found")


@rule(
    "A10",
    title="refuses a workspace key on the Admin API with 401 or 403",
    severity="SHOULD",
    impact="contract",
    profile="messages",
    source=[src.ADMIN],
)
def admin_api(probe: Probe) -> None:
    exchange = probe.send(Call("GET", "/v1/organizations/workspaces", invalid=True))
    status = answered(exchange).status
    if status in _ABSENT:
        raise Unsupported("the server has no GET /v1/organizations/workspaces", exchange)
    if status == 200 and probe.auth == "bearer":
        raise Skipped("a bearer token may belong to an administrator", exchange)
    if status not in {401, 403} or error_of(exchange)[0] is None:
        fail(f"the status is {status}, not 401 or 403 with an error", exchange)


def named(seen: Observation) -> Finding:
    response = seen.exchange.response
    ours = seen.operation is not None and seen.operation.id in ("createMessage", "listModels")
    if response is None or not ours or not seen.authenticated or response.status >= 300:
        return None
    value = response.header(WORKSPACE)
    if value is None:
        return f"the response has no {WORKSPACE}"
    return HELD if value.startswith("wrkspc_") else f"{WORKSPACE} is {value!r}, not wrkspc_..."


def provoke(probe: Probe) -> None:
    """Makes sure that the run has a plain answer."""
    probe.sample("message")


rule(
    "C04",
    title="names the workspace of the key in anthropic-workspace-id",
    severity="SHOULD",
    impact="info",
    profile="messages",
    source=[src.OVERVIEW, src.RELEASE_NOTES],
    since=NEW,
    needs=NEEDS,
    cost=0,
    observe=named,
)(provoke)
