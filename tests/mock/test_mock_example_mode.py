"""Example mode: what it asks of a request, and what it lets pass."""

from __future__ import annotations

import httpx
from mock_kit import body, headers, post

from claude_conformance.mock import MockConfig, MockServer


def test_any_beta_and_any_profile_will_do() -> None:
    """Example mode asks for the right shapes alone; a stateful mock knows what there is."""
    fresh = {"anthropic_beta": "string,not-yet-2031-01-01", "anthropic_user_profile_id": "somebody"}
    with MockServer(MockConfig(mode="example", pace=0)) as examples, MockServer() as stateful:
        assert post(examples, body(), **fresh).status_code == 200
        for name, value in fresh.items():
            assert post(stateful, body(), **{name: value}).status_code == 400


def test_the_beta_namespace_needs_no_header() -> None:
    """`beta=true` is how the official SDK marks it; without it a beta field needs its header, as ever."""
    data = body(model="claude-opus-5-5", thread={"type": "create"}, mcp_servers=[])
    with MockServer(MockConfig(mode="example", pace=0)) as examples, MockServer() as stateful:
        sent = headers(examples)
        url = f"{examples.url}/v1/messages"
        assert httpx.post(f"{url}?beta=true", json=data, headers=sent).status_code == 200
        assert httpx.post(f"{url}?beta=true", json={**data, "nobody": 1}, headers=sent).status_code == 400
        assert httpx.post(url, json=data, headers=sent).status_code == 400
        plain = f"{stateful.url}/v1/messages?beta=true"
        assert httpx.post(plain, json=data, headers=headers(stateful)).status_code == 400


def test_placeholders_of_generated_requests_will_do() -> None:
    """Limits of values are not checked; names and types are."""
    with MockServer(MockConfig(mode="example", pace=0)) as examples, MockServer() as stateful:
        for wrong in (
            {"max_tokens": -1},
            {"stop_sequences": [""] * 20_000},
            {"metadata": {"user_id": "x" * 999}},
        ):
            assert post(examples, {**body(), **wrong}).status_code == 200
            assert post(stateful, {**body(), **wrong}).status_code == 400
        for wrong in ({"max_tokens": "many"}, {"nobody": 1}, {"service_tier": "best"}):
            assert post(examples, {**body(), **wrong}).status_code == 400
        for server, status in ((examples, 200), (stateful, 400)):
            sent = headers(server)
            assert httpx.get(f"{server.url}/v1/models?limit=0", headers=sent).status_code == status
