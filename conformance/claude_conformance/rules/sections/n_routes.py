"""Section N: routes that only a beta header opens, and arrays in queries."""

from __future__ import annotations

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import answered, client_error, fail, refused
from claude_conformance.rules.kit.lists import ids
from claude_conformance.rules.kit.versions import NEW
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.registry import rule

WEBHOOKS = "/v1/organizations/webhooks"
_STATES = ("deprecated", "retired")


@rule(
    "N01",
    title="answers 404 to /v1/organizations/webhooks without its beta header",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.SDK_WEBHOOKS],
    since=NEW,
)
def webhooks(probe: Probe) -> None:
    exchange = probe.send(Call("GET", WEBHOOKS, invalid=True))
    if answered(exchange).status in {401, 403}:
        raise Skipped("the key may not use the Admin API at all", exchange)
    refused(exchange, 404, "not_found_error")


@rule(
    "N02",
    title="refuses /v1/agents without its beta header",
    severity="MUST",
    impact="contract",
    profile="messages",
    source=[src.SDK_BETA_RESOURCES],
)
def agents(probe: Probe) -> None:
    exchange = probe.send(Call("GET", "/v1/agents", invalid=True))
    client_error(exchange)


@rule(
    "N03",
    title="reads arrays in queries whether their brackets are percent-encoded or bare",
    severity="SHOULD",
    impact="contract",
    profile="models",
    source=[src.SDK_QUERIES, src.SDK_MODEL_LIST],
    since=NEW,
    needs=("listModels",),
    cost=2,
)
def arrays(probe: Probe) -> None:
    encoded = probe.send(Call("GET", "/v1/models", query=tuple(("lifecycle[]", state) for state in _STATES)))
    bare = "&".join(f"lifecycle[]={state}" for state in _STATES)
    plain = probe.send(Call("GET", f"/v1/models?{bare}"))
    if ids(encoded) != ids(plain):
        fail(f"percent-encoded brackets list {len(ids(encoded))} models, bare {len(ids(plain))}", plain)
    if ids(encoded) == ids(probe.sample("models")):
        raise Skipped("the models are the same with and without lifecycle[]", encoded)
