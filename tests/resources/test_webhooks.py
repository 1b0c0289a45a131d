"""What is special about webhook endpoints: secrets that are shown once, states, and pages."""

from __future__ import annotations

from typing import Any

import anthropic
import httpx
import pytest
from organization import Organization

from claude_client import Client, WebhookVerificationError
from claude_conformance.mock import MockServer
from claude_conformance.mock.resources.store import ResourceStore

BETA = "webhooks-2026-10-07"
PATH = "webhooks"
EVENTS = ["external_key.failed", "external_key.recovered"]
URL = "https://hooks.harbour.example/in"


@pytest.fixture
def org(mock: MockServer) -> Organization:
    return Organization(mock)


def endpoint(org: Organization, **more: Any) -> dict[str, Any]:
    made: dict[str, Any] = org.post(PATH, {"url": URL, "enabled_events": EVENTS, **more}, beta=BETA)
    return made


def test_only_two_responses_show_the_secret(org: Organization) -> None:
    made = endpoint(org)
    path = f"{PATH}/{made['id']}"
    first = made.pop("signing_secret")
    assert first.startswith("whsec_")
    assert (made["name"], made["description"], made["disabled_reason"]) == ("", "", "")
    assert made["state"] == "enabled"
    assert org.get(path, beta=BETA) == made
    assert org.get(PATH, beta=BETA)["data"] == [made]
    assert "signing_secret" not in org.post(path, {"name": "Tides"}, beta=BETA)
    again = org.post(f"{path}/regenerate_signing_secret", beta=BETA)
    assert set(again) == {"signing_secret"}
    assert again["signing_secret"] != first
    org.refused(404, "GET", path)


def test_an_update_changes_what_it_names(org: Organization) -> None:
    path = f"{PATH}/{endpoint(org, name='Tides')['id']}"
    after = org.post(path, {"enabled_events": [], "description": "x"}, beta=BETA)
    assert (after["enabled_events"], after["name"], after["description"]) == (EVENTS, "Tides", "x")
    after = org.post(path, {"enabled_events": EVENTS[:1], "name": ""}, beta=BETA)
    assert (after["enabled_events"], after["name"]) == (EVENTS[:1], "")
    org.refused(400, "POST", path, {"enabled_events": ["session.created"]}, beta=BETA)


def test_enabling_clears_the_reason(mock: MockServer) -> None:
    org = Organization(mock)
    made = endpoint(org)
    path = f"{PATH}/{made['id']}"
    stored = mock.world.store(ResourceStore).named("webhook_endpoint", "", made["id"])
    assert stored is not None
    stored.data |= {"state": "disabled", "disabled_reason": "redirected"}
    assert org.post(path, {"name": "Tides"}, beta=BETA)["disabled_reason"] == "redirected"
    after = org.post(path, {"state": "enabled"}, beta=BETA)
    assert (after["state"], after["disabled_reason"]) == ("enabled", "")
    assert org.post(path, {"state": "disabled"}, beta=BETA)["disabled_reason"] == ""


@pytest.mark.parametrize(
    "wrong",
    [
        {"url": "http://hooks.harbour.example"},
        {"url": "https://"},
        {"enabled_events": []},
        {"enabled_events": ["tide.high"]},
        {"state": "enabled"},
        {"name": None},
    ],
)
def test_what_is_refused(org: Organization, wrong: dict[str, Any]) -> None:
    org.refused(400, "POST", PATH, {"url": URL, "enabled_events": EVENTS, **wrong}, beta=BETA)


def test_before_id_gives_the_first_endpoints_of_the_list(org: Organization) -> None:
    ids = [endpoint(org)["id"] for _ in range(5)][::-1]

    def listed(**query: Any) -> tuple[list[str], bool]:
        page = org.get(PATH, query, beta=BETA)
        assert page["first_id"] == (page["data"][0]["id"] if page["data"] else None)
        return [one["id"] for one in page["data"]], page["has_more"]

    assert listed(limit=0) == (ids, False)
    assert listed(order="asc") == (ids[::-1], False)
    assert listed(limit=2) == (ids[:2], True)
    assert listed(limit=2, after_id=ids[1]) == (ids[2:4], True)
    assert listed(limit=2, before_id=ids[4]) == (ids[:2], True)
    assert listed(limit=2, before_id=ids[1]) == (ids[:1], False)
    assert listed(limit=2, before_id=ids[0], order="asc") == (ids[:2:-1], True)
    org.refused(400, "GET", PATH, query={"before_id": "whe_none"}, beta=BETA)


def test_there_are_at_most_32_enabled_or_not(org: Organization) -> None:
    made = [endpoint(org)["id"] for _ in range(32)]
    org.post(f"{PATH}/{made[0]}", {"state": "disabled"}, beta=BETA)
    org.refused(400, "POST", PATH, {"url": URL, "enabled_events": EVENTS}, beta=BETA)
    gone = org.fine("DELETE", f"{PATH}/{made[0]}", beta=BETA)
    assert gone == {"id": made[0], "type": "webhook_endpoint_deleted"}
    endpoint(org)


def delivered(mock: MockServer, kind: str, **data: Any) -> Any:
    return httpx.post(f"{mock.url}/_mock/webhooks", json={"type": kind, "data": data})


def test_an_event_is_signed_for_each_endpoint_that_takes_it(mock: MockServer) -> None:
    org = Organization(mock)
    one, two = endpoint(org), endpoint(org, url=f"{URL}/two")
    endpoint(org, enabled_events=EVENTS[1:])
    off = endpoint(org)
    org.post(f"{PATH}/{off['id']}", {"state": "disabled"}, beta=BETA)
    requests = delivered(mock, EVENTS[0], id="ekey_7").json()
    assert [request["url"] for request in requests] == [URL, f"{URL}/two"]
    mock.advance(3600)
    for made, request in zip((one, two), requests, strict=True):
        read = (Client(api_key="k"), anthropic.Anthropic(api_key="k"))
        for client in read:
            how = {"headers": request["headers"], "key": made["signing_secret"]}
            event = client.beta.webhooks.unwrap(request["body"], **how)
            assert (event.id, event.data.id) == (request["headers"]["webhook-id"], "ekey_7")
    (first, *_), other = delivered(mock, EVENTS[0]).json(), two["signing_secret"]
    with pytest.raises(WebhookVerificationError):
        Client(api_key="k").beta.webhooks.unwrap(first["body"], headers=first["headers"], key=other)


def test_a_new_secret_signs_from_now_on(mock: MockServer) -> None:
    org = Organization(mock)
    made = endpoint(org)
    new = org.post(f"{PATH}/{made['id']}/regenerate_signing_secret", beta=BETA)["signing_secret"]
    (request,) = delivered(mock, EVENTS[0]).json()
    client = Client(api_key="k", webhook_key=new)
    assert client.beta.webhooks.unwrap(request["body"], headers=request["headers"]).data.type == EVENTS[0]
    old = {"headers": request["headers"], "key": made["signing_secret"]}
    with pytest.raises(WebhookVerificationError):
        client.beta.webhooks.unwrap(request["body"], **old)


@pytest.mark.parametrize("value", [{"type": "tide.high"}, {"type": EVENTS[0], "data": {"id": 7}}, {}, []])
def test_an_event_that_does_not_exist_is_refused(mock: MockServer, value: Any) -> None:
    response = httpx.post(f"{mock.url}/_mock/webhooks", json=value)
    assert response.status_code == 400
    assert "event" in response.json()["error"]["message"]
