"""Section A: who may ask."""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.ask import accepted, each, need_plain, refused
from claude_conformance.rules.cases import each_found
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Auth, Call, Probe
from claude_conformance.rules.registry import rule
from claude_conformance.rules.samples import body
from claude_conformance.wire import UNKNOWN_KEY


def _denied(probe: Probe, auth: Auth, key: str) -> None:
    need_plain(probe)
    refused(probe.send(Call(json=body(probe), auth=auth, key=key, invalid=True)), 401, "authentication_error")


@rule(
    "A01",
    title="answers 401 authentication_error when no credential is sent",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.ERRORS, src.OVERVIEW],
    detects=["D002"],
    needs=["createMessage"],
    cost=0,
)
def no_credential(probe: Probe) -> None:
    need_plain(probe)
    refused(probe.sample("no-key"), 401, "authentication_error")


@rule(
    "A02",
    title="answers 401 authentication_error to an unknown key in x-api-key",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.ERRORS, src.OVERVIEW],
    detects=["D002"],
    needs=["createMessage"],
)
def unknown_key(probe: Probe) -> None:
    _denied(probe, "x-api-key", UNKNOWN_KEY)


@rule(
    "A03",
    title="answers 401 authentication_error to an unknown or empty bearer token",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.ERRORS, src.OVERVIEW],
    detects=["D002"],
    needs=["createMessage"],
    cost=2,
)
def unknown_token(probe: Probe) -> None:
    keys = {"unknown token": UNKNOWN_KEY, "empty token": ""}
    each(keys, lambda key: _denied(probe, "bearer", key))


@rule(
    "A04",
    title="accepts a valid key in x-api-key, on every API",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.OVERVIEW],
    detects=["D004"],
    needs=["createMessage"],
    cost=2,
)
def key_header(probe: Probe) -> None:
    if probe.auth == "bearer":
        raise Skipped("the run's credential is a bearer token")
    calls = {"POST /v1/messages": Call(json=body(probe), auth="x-api-key")}
    if probe.supports("listModels"):
        calls["GET /v1/models"] = Call("GET", "/v1/models", auth="x-api-key")
    # Where Messages refuse the key, the run ends before any rule: only the list can fail alone.
    each_found(calls, lambda call: accepted(probe.send(call)))


@rule(
    "A05",
    title="accepts the same key as authorization: Bearer",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.SDK_CLIENT, src.AUTHENTICATION],
    since="2026-10-21",
    detects=["D005"],
    needs=["createMessage"],
)
def bearer(probe: Probe) -> None:
    need_plain(probe)
    accepted(probe.send(Call(json=body(probe), auth="bearer")))


@rule(
    "A06",
    title="treats header names case-insensitively",
    severity="MUST",
    impact="breaking",
    profile="messages",
    source=[src.HTTP],
    needs=["createMessage"],
)
def header_case(probe: Probe) -> None:
    need_plain(probe)
    accepted(probe.send(Call(json=body(probe), upper_case=True)))
