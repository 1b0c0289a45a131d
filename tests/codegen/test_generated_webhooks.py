"""Where the client reads webhooks, and the documents that have no place for them."""

from __future__ import annotations

from typing import Any

import pytest

from claude_conformance.codegen.webhooks import Webhooks, webhooks_of
from claude_conformance.contract import ContractError


def hook(method: str | None = "beta.hooks.unwrap", event: str = "Event") -> dict[str, Any]:
    named = {"$ref": f"#/components/schemas/{event}"}
    schema = {"allOf": [named, {"type": "object", "properties": {"data": {"type": "object"}}}]}
    body = {"content": {"application/json": {"schema": schema}}}
    found: dict[str, Any] = {"requestBody": body, "responses": {}}
    return {"post": {**found, **({"x-client-method": method} if method else {})}}


def document(**webhooks: Any) -> dict[str, Any]:
    return {"components": {"schemas": {"Event": {}, "Other": {}}}, "webhooks": webhooks}


def test_all_webhooks_are_read_in_one_place() -> None:
    found = webhooks_of(document(made=hook(), bent=hook(), internal=hook(None)))
    assert found == Webhooks("beta", "hooks", "Event")


def test_a_document_can_have_no_webhooks() -> None:
    assert webhooks_of({}) is None
    assert webhooks_of(document(internal=hook(None))) is None


@pytest.mark.parametrize(
    ("webhooks", "says"),
    [
        ({"made": hook(), "bent": hook("beta.others.unwrap")}, "made and bent differ"),
        ({"made": hook(), "bent": hook(event="Other")}, "made and bent differ"),
        ({"made": hook("beta.hooks.read")}, "ends in unwrap"),
        ({"made": hook("hooks.unwrap")}, "below a resource"),
    ],
)
def test_what_a_client_cannot_have(webhooks: dict[str, Any], says: str) -> None:
    with pytest.raises(ContractError, match=says):
        webhooks_of(document(**webhooks))


def test_a_body_has_a_name() -> None:
    bare = hook()
    bare["post"]["requestBody"]["content"]["application/json"]["schema"] = {"type": "object"}
    with pytest.raises(ContractError, match="webhook made"):
        webhooks_of(document(made=bare))
