"""Section A: keys, workspaces and user profiles.

Rules: A01-A10.
"""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import (
    accepted,
    answered,
    client_error,
    error_of,
    fail,
    need_plain,
    refused,
)
from claude_conformance.rules.kit.cases import each, each_found
from claude_conformance.rules.kit.context_editing import CONTEXT, unlocks
from claude_conformance.rules.kit.requests import body
from claude_conformance.rules.kit.versions import NEW
from claude_conformance.rules.outcome import Skipped, Unsupported
from claude_conformance.rules.probe import Auth, Call, Probe
from claude_conformance.rules.section import Section
from claude_conformance.wire import UNKNOWN_KEY, Exchange

section = Section(
    "A", "authentication", profile="messages", severity="MUST", impact="contract", needs=("createMessage",)
)


def _denied(probe: Probe, auth: Auth, key: str) -> None:
    need_plain(probe)
    refused(probe.send(Call(json=body(probe), auth=auth, key=key, invalid=True)), 401, "authentication_error")


@section.rule(
    "A01",
    title="answers 401 authentication_error when no credential is sent",
    source=[src.ERRORS, src.OVERVIEW],
    detects=["D002"],
    cost=0,
)
def no_credential(probe: Probe) -> None:
    need_plain(probe)
    refused(probe.sample("no-key"), 401, "authentication_error")


@section.rule(
    "A02",
    title="answers 401 authentication_error to an unknown key in x-api-key",
    source=[src.ERRORS, src.OVERVIEW],
    detects=["D002"],
)
def unknown_key(probe: Probe) -> None:
    _denied(probe, "x-api-key", UNKNOWN_KEY)


@section.rule(
    "A03",
    title="answers 401 authentication_error to an unknown or empty bearer token",
    source=[src.ERRORS, src.OVERVIEW],
    detects=["D002"],
    cost=2,
)
def unknown_token(probe: Probe) -> None:
    keys = {"unknown token": UNKNOWN_KEY, "empty token": ""}
    each(keys, lambda key: _denied(probe, "bearer", key))


@section.rule(
    "A04",
    title="accepts a valid key in x-api-key, on every API",
    impact="breaking",
    source=[src.OVERVIEW],
    detects=["D004"],
    cost=2,
)
def key_header(probe: Probe) -> None:
    """Raises `Skipped` if the run's credential is a bearer token."""
    if probe.auth == "bearer":
        raise Skipped("the run's credential is a bearer token")
    calls = {"POST /v1/messages": Call(json=body(probe), auth="x-api-key")}
    if probe.supports("listModels"):
        calls["GET /v1/models"] = Call("GET", "/v1/models", auth="x-api-key")
    # If Messages refuses the key, the run ends before any rule, so only the list can fail alone.
    each_found(calls, lambda call: accepted(probe.send(call)))


@section.rule(
    "A05",
    title="accepts the same key as authorization: Bearer",
    impact="breaking",
    source=[src.SDK_CLIENT, src.AUTHENTICATION],
    since="2026-10-21",
    detects=["D005"],
)
def bearer(probe: Probe) -> None:
    need_plain(probe)
    accepted(probe.send(Call(json=body(probe), auth="bearer")))


def _spellings(name: str) -> tuple[str, str]:
    return name.upper(), name.title()


@section.rule(
    "A06",
    title="treats header names case-insensitively",
    impact="breaking",
    source=[src.HTTP],
    cost=9,
)
def header_case(probe: Probe) -> None:
    """Each name is spelled in another way in a request of its own."""
    need_plain(probe)
    key = "authorization" if probe.auth == "bearer" else "x-api-key"

    def check(name: str) -> None:
        if name.lower() == "anthropic-beta":
            unlocks(probe, Call(betas=(CONTEXT,), spelled=(name,)))
        else:
            accepted(probe.send(Call(json=body(probe, max_tokens=1), spelled=(name,))))

    names = (key, "anthropic-version", "content-type", "anthropic-beta")
    each({spelled: spelled for name in names for spelled in _spellings(name)}, check)


WORKSPACE = "anthropic-workspace-id"
OTHER_WORKSPACE = "wrkspc_01ConformanceOther0000000"
_ABSENT = frozenset({404, 405, 501})


def _own(probe: Probe) -> str:
    """Returns the workspace that the server reports for the run's key."""
    need_plain(probe)
    exchange = probe.sample("message")
    value = answered(exchange).header(WORKSPACE)
    if not value:
        raise Skipped("the server does not say which workspace the key belongs to", exchange)
    return value


def _with(probe: Probe, name: str, value: str, *, invalid: bool = False) -> Exchange:
    return probe.send(Call(json=body(probe), headers=((name, value),), invalid=invalid))


@section.rule(
    "A07",
    title="refuses the id of a workspace that the key does not belong to",
    source=[src.SDK_CREATE],
    since=NEW,
)
def other_workspace(probe: Probe) -> None:
    _own(probe)
    exchange = _with(probe, WORKSPACE, OTHER_WORKSPACE, invalid=True)
    client_error(exchange)


@section.rule(
    "A08",
    title="accepts the id of the key's own workspace",
    impact="breaking",
    source=[src.SDK_CREATE],
    since=NEW,
)
def own_workspace(probe: Probe) -> None:
    accepted(_with(probe, WORKSPACE, _own(probe)))


@section.rule(
    "A09",
    title="answers 400 user_profile_not_found to an unknown user profile",
    severity="SHOULD",
    source=[src.SDK_ERROR_CLASSES],
    since=NEW,
)
def unknown_profile(probe: Probe) -> None:
    need_plain(probe)
    exchange = _with(probe, "anthropic-user-profile-id", "uprof_01ConformanceNobody00000", invalid=True)
    refused(exchange, code="user_profile_not_found")


@section.rule(
    "A10",
    title="refuses a workspace key on the Admin API with 401 or 403",
    severity="SHOULD",
    source=[src.ADMIN],
    needs=(),
)
def admin_api(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule, `Unsupported` if the server has no GET
    /v1/organizations/workspaces, `Skipped` for a bearer token, which may be an administrator's.
    """
    exchange = probe.send(Call("GET", "/v1/organizations/workspaces", invalid=True))
    status = answered(exchange).status
    if status in _ABSENT:
        raise Unsupported("the server has no GET /v1/organizations/workspaces", exchange)
    if status == 200 and probe.auth == "bearer":
        raise Skipped("a bearer token may belong to an administrator", exchange)
    if status not in {401, 403} or error_of(exchange)[0] is None:
        fail(f"the status is {status}, not 401 or 403 with an error", exchange)
