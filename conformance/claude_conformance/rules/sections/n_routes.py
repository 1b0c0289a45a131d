"""Section N: routes that need a beta header, and arrays in queries.

Rules: N01-N03.
"""

from __future__ import annotations

from typing import Any

from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import answered, client_error, fail, refused
from claude_conformance.rules.kit.lists import ids
from claude_conformance.rules.kit.versions import NEW
from claude_conformance.rules.outcome import Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.section import Section

section = Section("N", "routes and queries", profile="messages", severity="MUST", impact="contract")

WEBHOOKS = "/v1/organizations/webhooks"
_STATES = ("deprecated", "retired")


@section.rule(
    "N01",
    title="answers 404 to /v1/organizations/webhooks without its beta header",
    source=[src.SDK_WEBHOOKS],
    since=NEW,
)
def webhooks(probe: Probe) -> None:
    """Asks with the key of an administrator if the run has one. Raises `Skipped` if the key may not use the
    Admin API at all.
    """
    admin = probe.credential("adminKey")
    key: dict[str, Any] = {"auth": "x-api-key", "key": admin} if admin else {}
    exchange = probe.send(Call("GET", WEBHOOKS, invalid=True, **key))
    if answered(exchange).status in {401, 403}:
        raise Skipped("the key may not use the Admin API at all", exchange)
    refused(exchange, 404, "not_found_error")


@section.rule("N02", title="refuses /v1/agents without its beta header", source=[src.SDK_BETA_RESOURCES])
def agents(probe: Probe) -> None:
    exchange = probe.send(Call("GET", "/v1/agents", invalid=True))
    client_error(exchange)


@section.rule(
    "N03",
    title="accepts arrays in queries with percent-encoded and with bare brackets",
    severity="SHOULD",
    profile="models",
    source=[src.SDK_QUERIES, src.SDK_MODEL_LIST],
    since=NEW,
    needs=("listModels",),
    cost=2,
)
def arrays(probe: Probe) -> None:
    """Raises `Failed` if the server breaks the rule, `Skipped` if the models are the same with and without
    lifecycle[].
    """
    encoded = probe.send(Call("GET", "/v1/models", query=tuple(("lifecycle[]", state) for state in _STATES)))
    bare = "&".join(f"lifecycle[]={state}" for state in _STATES)
    plain = probe.send(Call("GET", f"/v1/models?{bare}"))
    if ids(encoded) != ids(plain):
        fail(f"percent-encoded brackets list {len(ids(encoded))} models, bare {len(ids(plain))}", plain)
    if ids(encoded) == ids(probe.sample("models")):
        raise Skipped("the models are the same with and without lifecycle[]", encoded)
