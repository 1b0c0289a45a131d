"""Constraints of federation issuers and rules."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from claude_conformance.mock.apis.federation.handler import enabled
from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid
from claude_conformance.mock.resources.asked import Asked

ADMIN, REFERENCE = "doc/manage-claude/wif-admin-api", "doc/manage-claude/wif-reference"
PUBLIC = re.compile(r"https://([A-Za-z0-9-]+\.)+[A-Za-z]{2,}(:443)?(/[^\s?#]*)?", re.ASCII)

issuers = Constraints(Validated, ("createFederationIssuer", "updateFederationIssuer"))
rules = Constraints(Validated, ("createFederationRule", "updateFederationRule"))


@issuers("federation-issuer-reachable", REFERENCE)
def reachable(exchange: Validated) -> None:
    """The URL of an issuer whose keys are discovered there is public: HTTPS, port 443, a host name."""
    asked = Asked.of(exchange)
    before = asked.record().data if asked.action.does == "update" else {}
    sent = {name: value for name, value in asked.body.items() if value is not None}
    after: Mapping[str, Any] = {**before, **sent}
    jwks = after.get("jwks") or {}
    discovers = jwks.get("type", "discovery") == "discovery" and jwks.get("discovery_base") is None
    if discovers and not PUBLIC.fullmatch(after["issuer_url"]):
        raise invalid("issuer_url: the keys can only be discovered at a public HTTPS URL")


@rules("federation-match-narrows", ADMIN)
def narrows(exchange: Validated) -> None:
    """A rule has a subject other than `*`, claims, or a condition other than `true`."""
    match = exchange.body.get("match")
    if match is None:
        return
    subject, condition = match.get("subject_prefix") or "", (match.get("condition") or "").strip()
    if condition == "true":
        raise invalid("match.condition: it is always true")
    if not subject.strip("*") and not match.get("claims") and not condition:
        raise invalid("match: it needs subject_prefix, claims or condition")


@rules("federation-rule-has-workspace", ADMIN, on=("createFederationRule",))
def has_workspace(exchange: Validated) -> None:
    """A new rule has a workspace, or applies to all of them."""
    if not exchange.body.get("workspace_id") and not exchange.body.get("applies_to_all_workspaces"):
        raise invalid("workspace_id: it is required unless applies_to_all_workspaces is true")


@rules("federation-rule-keeps-workspace", ADMIN, on=("updateFederationRule",))
def keeps_workspace(exchange: Validated) -> None:
    """A rule that no longer applies to all workspaces has one of its own."""
    asked = Asked.of(exchange)
    off = asked.body.get("applies_to_all_workspaces") is False
    if off and not asked.body.get("workspace_id") and not enabled(asked.store, asked.record()):
        raise invalid("applies_to_all_workspaces: no workspace would remain")


@rules("federation-rule-replaces-one-workspace", ADMIN, on=("updateFederationRule",))
def replaces_one(exchange: Validated) -> None:
    """`workspace_id` replaces the only workspace of a rule, not several."""
    asked = Asked.of(exchange)
    if asked.body.get("workspace_id") and len(enabled(asked.store, asked.record())) > 1:
        raise invalid("workspace_id: the rule is on in several workspaces")
