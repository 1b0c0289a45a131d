"""Pages in browsers: preflight, opt-in, readable answers. Sources: the Fetch standard, 3.3; RFC 9110, 8.6."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest
from mock_kit import body, headers

from claude_conformance.mock import MockConfig, MockServer

ORIGIN = "https://app.example"
OPT_IN = {"anthropic-dangerous-direct-browser-access": "true"}


@pytest.fixture(params=["stateful", "example"])
def either(request: pytest.FixtureRequest) -> Iterator[MockServer]:
    with MockServer(MockConfig(port=0, mode=request.param)) as running:
        yield running


def ask(server: MockServer, data: object = None, **more: str) -> httpx.Response:
    given = headers(server) | {name.replace("_", "-"): value for name, value in more.items()}
    return httpx.post(f"{server.url}/v1/messages", json=data or body("Hi", max_tokens=1), headers=given)


@pytest.mark.parametrize("path", ["/v1/messages", "/v1/models/some-model", "/v1/files"])
@pytest.mark.parametrize("method", ["POST", "GET", "DELETE"])
def test_a_preflight_allows_what_it_asks_for(either: MockServer, path: str, method: str) -> None:
    asked = {"anthropic-version", "content-type", "x-api-key", "x-own-header", *OPT_IN}
    found = httpx.options(
        either.url + path,
        headers={
            "origin": ORIGIN,
            "access-control-request-method": method,
            "access-control-request-headers": ",".join(sorted(asked)),
        },
    )
    assert found.status_code == 204
    assert found.content == b""
    assert "content-length" not in found.headers
    assert found.headers["access-control-allow-origin"] in ("*", ORIGIN)
    assert method in found.headers["access-control-allow-methods"].split(", ")
    assert set(found.headers["access-control-allow-headers"].split(",")) == asked


def test_options_without_the_questions_of_a_browser_is_not_allowed(either: MockServer) -> None:
    for given in ({}, {"origin": ORIGIN}, {"access-control-request-method": "POST"}):
        assert httpx.options(either.url + "/v1/messages", headers=given).status_code == 405


def test_a_page_that_opts_in_can_read_what_it_gets(either: MockServer) -> None:
    for data in (body("Hi", max_tokens=1), body("Hi", max_tokens=1, stream=True), {"model": 1}):
        found = ask(either, data, origin=ORIGIN, **OPT_IN)
        assert (found.status_code == 200) == ("messages" in data)
        assert found.headers["access-control-allow-origin"] in ("*", ORIGIN)
        assert "request-id" in found.headers["access-control-expose-headers"]


@pytest.mark.parametrize("value", [None, "false", "1", ""])
def test_a_page_that_does_not_opt_in_is_refused_and_can_read_why(
    either: MockServer, value: str | None
) -> None:
    given = {} if value is None else dict.fromkeys(OPT_IN, value)
    found = ask(either, origin=ORIGIN, **given)
    assert found.status_code == 401
    assert found.json()["error"]["type"] == "authentication_error"
    assert next(iter(OPT_IN)) in found.json()["error"]["message"]
    assert found.headers["access-control-allow-origin"] in ("*", ORIGIN)


def test_other_clients_see_nothing_of_it(either: MockServer) -> None:
    for given in ({}, OPT_IN):
        found = ask(either, **given)
        assert found.status_code == 200
        assert not [name for name in found.headers if name.startswith("access-control-")]
