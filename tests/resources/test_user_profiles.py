"""User profiles: details that stay, the order of lists, and the shapes of older headers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from wire import error, ok, wire

from claude_conformance.contract import whole_contract
from claude_conformance.mock import MockServer

PATH = "/v1/user_profiles"
INVALID = (400, "invalid_request_error")
DETAILS = {
    "account_status",
    "country",
    "email_hash",
    "entity_type",
    "name_hash",
    "onboarded_at",
    "reference_id",
}
SEPTEMBER, AUGUST, MARCH = (
    {"anthropic-beta": f"user-profiles-{day}"} for day in ("2026-09-04", "2026-08-18", "2026-03-24")
)
NOW_ONLY = {"programs", "enforcement_status", "enforcement_actions"}


@pytest.fixture
def mock() -> Iterator[tuple[MockServer, httpx.Client]]:
    with wire() as both:
        yield both


@pytest.fixture
def client(mock: tuple[MockServer, httpx.Client]) -> httpx.Client:
    return mock[1]


def make(client: httpx.Client, **body: Any) -> dict[str, Any]:
    return ok(client.post(PATH, json=body))


def change(client: httpx.Client, profile: dict[str, Any], **body: Any) -> httpx.Response:
    return client.post(f"{PATH}/{profile['id']}", json=body)


def test_a_new_profile_says_everything(client: httpx.Client) -> None:
    made = make(client)
    assert (made["access_type"], made["name"], made["enforcement_status"]) == (
        "application",
        None,
        "unrestricted",
    )
    assert made["external_user_details"] == dict.fromkeys(DETAILS)
    assert made["programs"] == {"cyber": None, "efs": None}
    assert made["enforcement_actions"] == []


def test_details_are_added_and_never_cleared(client: httpx.Client) -> None:
    made = make(client, external_user_details={"country": "NO", "reference_id": "a"})
    changed = ok(change(client, made, external_user_details={"reference_id": "b"}))
    assert changed["external_user_details"] == {
        **dict.fromkeys(DETAILS),
        "country": "NO",
        "reference_id": "b",
    }
    assert error(change(client, made, external_user_details={"country": None})) == INVALID
    assert error(change(client, made, external_user_details={"country": "no"})) == INVALID
    assert ok(client.get(f"{PATH}/{made['id']}")) == changed


def test_an_empty_string_removes_a_key(client: httpx.Client) -> None:
    made = make(client, metadata={"a": "1", "b": "2"})
    assert ok(change(client, made, metadata={"a": "", "c": "3"}))["metadata"] == {"b": "2", "c": "3"}
    assert error(change(client, made, metadata={"b": None})) == INVALID
    assert error(client.post(PATH, json={"metadata": {"a": ""}})) == INVALID


def test_an_update_adds_no_seventeenth_key(client: httpx.Client) -> None:
    made = make(client, metadata={f"k{number}": "x" for number in range(16)})
    assert error(change(client, made, metadata={"k16": "x"})) == INVALID
    assert len(ok(change(client, made, metadata={"k0": "", "k16": "x"}))["metadata"]) == 16


def test_an_account_is_not_opened_in_the_future(mock: tuple[MockServer, httpx.Client]) -> None:
    server, client = mock
    body = {"external_user_details": {"onboarded_at": "2031-01-01T00:00:00+01:00"}}
    assert error(client.post(PATH, json=body)) == INVALID
    old = {"external_user_onboarded_at": "2031-01-01T00:00:00Z"}
    assert error(client.post(PATH, json=old, headers=AUGUST)) == INVALID
    server.advance(10 * 365 * 86400)
    ok(client.post(PATH, json=body))


def test_lists_are_ordered_by_time_or_name(client: httpx.Client) -> None:
    for name in ("b", None, "C", "a"):
        make(client, name=name)

    def names(**query: Any) -> list[str | None]:
        return [one["name"] for one in ok(client.get(PATH, params=query))["data"]]

    assert names() == ["a", "C", None, "b"]
    assert names(order="asc") == ["b", None, "C", "a"]
    assert names(order_by="name") == ["C", "b", "a", None]
    assert names(order_by="name", order="asc") == ["a", "b", "C", None]
    assert names(**{"enforcement_status[]": ["banned"]}) == []
    assert len(names(**{"enforcement_status[]": ["banned", "unrestricted"]})) == 4


def test_older_headers_select_older_shapes(client: httpx.Client) -> None:
    opened = "2026-11-01T08:00:00Z"
    made = make(client, external_user_details={"reference_id": "a", "onboarded_at": opened})
    at = f"{PATH}/{made['id']}"
    september = ok(client.get(at, headers=SEPTEMBER))
    assert september.keys() == made.keys() - NOW_ONLY | {"trust_grants"}
    august = ok(client.get(at, headers=AUGUST))
    assert august.keys() == september.keys() - {"external_user_details"} | {
        "external_id",
        "external_user_onboarded_at",
    }
    assert (august["external_id"], august["external_user_onboarded_at"]) == ("a", opened)
    march = ok(client.get(at, headers=MARCH))
    assert march.keys() == august.keys() - {"access_type", "external_user_onboarded_at"}


def test_an_older_shape_writes_the_same_profile(client: httpx.Client) -> None:
    made = ok(client.post(PATH, json={"external_id": "a"}, headers=MARCH))
    at = f"{PATH}/{made['id']}"
    assert ok(client.get(at))["external_user_details"]["reference_id"] == "a"
    ok(client.post(at, json={"external_id": "b", "name": "B"}, headers=AUGUST))
    now = ok(client.get(at))
    assert (now["external_user_details"]["reference_id"], now["name"]) == ("b", "B")
    assert error(client.post(PATH, json={"external_id": "a"})) == INVALID
    assert error(client.post(PATH, json={"external_user_details": {}}, headers=AUGUST)) == INVALID
    assert error(client.post(PATH, json={"access_type": "passthrough"}, headers=MARCH)) == INVALID


@pytest.mark.parametrize("headers", [SEPTEMBER, AUGUST, MARCH])
def test_older_lists_have_no_filter(client: httpx.Client, headers: dict[str, str]) -> None:
    assert error(client.get(PATH, params={"enforcement_status[]": "banned"}, headers=headers)) == INVALID
    ok(client.get(PATH, headers=headers))


def test_urls_for_the_end_user_end(client: httpx.Client) -> None:
    at = f"{PATH}/{make(client)['id']}"
    enroll = {"action": {"type": "enroll_end_user"}}
    first, second = (ok(client.post(f"{at}/action_urls", json=enroll)) for _ in range(2))
    assert first["type"] == "user_profile_action_url"
    assert first["url"] != second["url"]
    assert ok(client.post(f"{at}/enrollment_url", headers=AUGUST))["type"] == "enrollment_url"
    assert client.post(f"{at}/enrollment_url").status_code == 404
    assert client.post(f"{PATH}/uprof_1/action_urls", json=enroll).status_code == 404


def test_a_message_can_name_a_stored_profile(client: httpx.Client) -> None:
    made = make(client)
    prompt = {
        "model": "claude-opus-4-8",
        "max_tokens": 8,
        "messages": [{"role": "user", "content": "Hello"}],
    }
    named = {"anthropic-user-profile-id": made["id"]}
    ok(client.post("/v1/messages", json=prompt, headers=named))
    ok(client.delete(f"{PATH}/{made['id']}"))
    refused = client.post("/v1/messages", json=prompt, headers=named)
    assert refused.json()["error"]["details"]["error_code"] == "user_profile_not_found"


def test_every_combination_of_older_headers_is_a_view() -> None:
    contract = whole_contract()
    values = [headers["anthropic-beta"] for headers in (SEPTEMBER, AUGUST, MARCH)]
    for betas in (values, values[:2], values[1:], values[::2]):
        properties = contract.view("2026-10-21", betas).document["components"]["schemas"]["UserProfile"]
        assert "trust_grants" in properties["properties"]
