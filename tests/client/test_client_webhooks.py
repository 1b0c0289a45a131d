"""Deliveries of webhooks: signatures are checked as the official SDK checks them, and events have types."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import anthropic
import pytest
from client_loopback import KEY
from standardwebhooks import Webhook

from claude_client import (
    AnthropicError,
    Client,
    InvalidArgumentError,
    UnknownVariant,
    WebhookVerificationError,
    types,
)
from claude_conformance.contract import load_contract
from claude_conformance.contract.examples import examples

SECRET = "whsec_dGlkZS10YWJsZXMtYXJlLW5vdC1zZWNyZXQ="
VIEW = load_contract("webhooks").view()
DELIVERIES = {
    name: next(examples(VIEW.document, hook.request_body[1]["content"]["application/json"]))
    for name, hook in VIEW.webhooks.items()
    if hook.request_body
}


def signed(payload: str, age: float = 0, secret: str = SECRET) -> dict[str, str]:
    """The headers of a delivery that was sent `age` seconds ago."""
    sent = datetime.now(UTC) - timedelta(seconds=age)
    return {
        "Webhook-Id": "wevt_1",
        "Webhook-Timestamp": str(int(sent.timestamp())),
        "Webhook-Signature": Webhook(secret).sign("wevt_1", sent, payload),
    }


@pytest.fixture
def client() -> Client:
    return Client(api_key=KEY, webhook_key=SECRET)


@pytest.mark.parametrize("name", DELIVERIES)
def test_every_event_has_a_type_and_is_read_as_by_the_official_sdk(client: Client, name: str) -> None:
    payload = json.dumps(DELIVERIES[name])
    event = client.beta.webhooks.unwrap(payload, headers=signed(payload))
    assert isinstance(event, types.WebhookEvent)
    assert not isinstance(event.data, UnknownVariant)
    assert event.data.type == name
    assert event.to_dict() == DELIVERIES[name]
    official = anthropic.Anthropic(api_key=KEY, webhook_key=SECRET)
    theirs = official.beta.webhooks.unwrap(payload, headers=signed(payload))
    assert type(theirs.data).__name__ == f"Beta{type(event.data).__name__}"
    assert theirs.to_dict(mode="json") == DELIVERIES[name]


def test_there_is_an_example_of_each_of_49_events() -> None:
    assert len(DELIVERIES) == 49


def test_an_unknown_event_can_be_read(client: Client) -> None:
    payload = json.dumps({**DELIVERIES["vault.created"], "data": {"type": "tide.high", "id": "tide_1"}})
    event = client.beta.webhooks.unwrap(payload.encode(), headers=signed(payload))
    assert isinstance(event.data, UnknownVariant)


PAYLOAD = json.dumps(DELIVERIES["vault.created"])
OTHER = "whsec_bmV3LXRpZGUtdGFibGVzLWFyZS1ub3Qtc2VjcmV0"


def changed(**fields: str) -> Callable[[], dict[str, str]]:
    return lambda: {**signed(PAYLOAD), **fields}


@pytest.mark.parametrize(
    "headers",
    [
        dict,
        changed(**{"Webhook-Signature": ""}),
        changed(**{"Webhook-Signature": "v1"}),
        changed(**{"Webhook-Signature": "v1,*"}),
        changed(**{"Webhook-Id": "wevt_2"}),
        changed(**{"Webhook-Timestamp": "soon"}),
        lambda: {name: value.replace("v1,", "v2,") for name, value in signed(PAYLOAD).items()},
        lambda: signed(PAYLOAD, secret=OTHER),
        lambda: signed(PAYLOAD + " "),
        lambda: signed(PAYLOAD, age=310),
        lambda: signed(PAYLOAD, age=-900),
    ],
)
def test_what_is_not_signed_is_refused(client: Client, headers: Callable[[], dict[str, str]]) -> None:
    with pytest.raises(WebhookVerificationError) as caught:
        client.beta.webhooks.unwrap(PAYLOAD, headers=headers())
    assert SECRET[6:] not in str(caught.value)


def test_one_of_several_signatures_is_enough(client: Client) -> None:
    headers = signed(PAYLOAD, age=60)
    headers["Webhook-Signature"] = f"v1a,x {headers['Webhook-Signature']}"
    assert client.beta.webhooks.unwrap(PAYLOAD, headers=headers).id


def test_the_key_comes_from_the_call_the_client_or_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    headers = signed(PAYLOAD)
    with pytest.raises(InvalidArgumentError, match="ANTHROPIC_WEBHOOK_SIGNING_KEY"):
        Client(api_key=KEY).beta.webhooks.unwrap(PAYLOAD, headers=headers)
    assert Client(api_key=KEY).beta.webhooks.unwrap(PAYLOAD, headers=headers, key=SECRET).id
    changed = Client(api_key=KEY).with_options(webhook_key=SECRET)
    assert changed.beta.webhooks.unwrap(PAYLOAD, headers=headers).id
    monkeypatch.setenv("ANTHROPIC_WEBHOOK_SIGNING_KEY", SECRET)
    made = Client(api_key=KEY)
    assert made.webhook_key == SECRET
    assert made.beta.webhooks.unwrap(PAYLOAD, headers=headers).id
    assert SECRET not in repr(made)


@pytest.mark.parametrize("key", ["whsec_*", "whsec_", "", b""])
def test_a_key_that_is_none_is_named(client: Client, key: str | bytes) -> None:
    with pytest.raises(InvalidArgumentError, match="signing secret"):
        client.beta.webhooks.unwrap(PAYLOAD, headers=signed(PAYLOAD), key=key)


@pytest.mark.parametrize("payload", ["", "[]", "null", "{", b"\xff"])
def test_a_payload_that_is_no_object_is_refused(client: Client, payload: str | bytes) -> None:
    with pytest.raises(WebhookVerificationError, match="JSON object"):
        client.beta.webhooks.parse_unverified(payload)
    assert client.beta.webhooks.parse_unverified(PAYLOAD).data.type == "vault.created"


def test_without_the_library_an_error_says_what_to_install() -> None:
    code = """
import sys
sys.modules["standardwebhooks"] = None
import claude_client
client = claude_client.Client(api_key="k", webhook_key="whsec_AAAA")
client.beta.webhooks.parse_unverified("{}")
try:
    client.beta.webhooks.unwrap("{}", headers={})
except claude_client.AnthropicError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "claude-conformance[webhooks]" in done.stdout
    assert issubclass(WebhookVerificationError, AnthropicError)
