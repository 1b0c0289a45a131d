"""Section C: rules of Messages applied to every API, and to requests as the SDKs send them.

Rules: C35-C38.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, fail, need_plain, refused, streamed
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.requests import BATCHES, COUNT_TOKENS, FILES, SKILLS, body, user
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Auth, Call, Probe
from claude_conformance.rules.sections.c_http import section
from claude_conformance.wire import UNKNOWN_KEY, Exchange

_LISTS: Mapping[str, str] = {
    "listModels": "/v1/models",
    "listMessageBatches": BATCHES,
    "listFiles": FILES,
    "listSkills": SKILLS,
}


def _others(probe: Probe) -> dict[str, Call]:
    """One request to each other API that accepts it. Raises `Skipped` if the server has no other API."""
    need_plain(probe)
    calls = {f"GET {path}": Call("GET", path) for name, path in _LISTS.items() if probe.supports(name)}
    if probe.supports("countMessageTokens"):
        calls["count_tokens"] = Call(
            path=COUNT_TOKENS, json={"model": probe.model, "messages": user("hello")}
        )
    works = {
        name: call
        for name, call in calls.items()
        if probe.once(f"everywhere {name}", _asks(call)).status == 200
    }
    if not works:
        raise Skipped("the server has no other API")
    return works


def _asks(call: Call) -> Callable[[Probe], Exchange]:
    def ask(probe: Probe) -> Exchange:
        return probe.send(call)

    return ask


def _as(call: Call, auth: Auth, key: str, *, invalid: bool = False) -> Call:
    return Call(call.method, call.path, json=call.json, auth=auth, key=key, invalid=invalid)


@section.rule(
    "C35",
    title="answers 401 authentication_error to a missing or unknown key on every API",
    source=[src.ERRORS, src.OVERVIEW],
    detects=["D002", "D004"],
    needs=["createMessage"],
    cost=15,
)
def keys_everywhere(probe: Probe) -> None:
    cases: dict[str, Call] = {}
    for name, call in _others(probe).items():
        cases[f"{name} without a key"] = _as(call, "none", "", invalid=True)
        cases[f"{name} with an unknown key"] = _as(call, "x-api-key", UNKNOWN_KEY, invalid=True)
    each(cases, lambda call: refused(probe.send(call), 401, "authentication_error"))


@section.rule(
    "C36",
    title="accepts the key as authorization: Bearer on every API",
    impact="breaking",
    source=[src.SDK_CLIENT, src.AUTHENTICATION],
    since="2026-10-21",
    detects=["D005"],
    needs=["createMessage"],
    cost=5,
)
def bearer_everywhere(probe: Probe) -> None:
    cases = {name: _as(call, "bearer", "run") for name, call in _others(probe).items()}
    each(cases, lambda call: accepted(probe.send(call)))


@section.rule(
    "C37",
    title="ignores ?beta=true on every API",
    severity="SHOULD",
    impact="breaking",
    source=[src.SDK_BETA_RESOURCES],
    detects=["D197"],
    needs=["createMessage"],
    cost=5,
)
def beta_query_everywhere(probe: Probe) -> None:
    query = (("beta", "true"),)
    cases = {
        name: Call(call.method, call.path, json=call.json, query=query)
        for name, call in _others(probe).items()
    }
    each(cases, lambda call: accepted(probe.send(call)))


@section.rule(
    "C38",
    title="streams if the request has stream: true, even if it accepts application/json, as SDKs send it",
    impact="breaking",
    profile="streaming",
    source=[src.SDK_BASE, src.STREAMING],
    needs=["createMessage"],
)
def accept_of_the_sdks(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule, `Skipped` if the server does not stream."""
    if not probe.sample("stream").streamed:
        raise Skipped("the server does not stream")

    call = Call(json=body(probe, stream=True, max_tokens=1), headers=(("accept", "application/json"),))
    exchange = probe.send(call)
    if exchange.status == 200 and not exchange.streamed:
        fail("the response is not an event stream", exchange)
    streamed(exchange)
