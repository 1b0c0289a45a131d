"""A client of a mock for tests of one family: it sends its betas with every request."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from claude_conformance.mock import MockConfig, MockServer


@contextmanager
def wire(beta: str = "", **config: Any) -> Iterator[tuple[MockServer, httpx.Client]]:
    """A mock with this configuration, and a client of it."""
    with MockServer(MockConfig(**config)) as mock:
        headers = {"x-api-key": mock.api_key, "anthropic-version": "2026-10-21"}
        headers |= {"anthropic-beta": beta} if beta else {}
        with httpx.Client(base_url=mock.url, headers=headers) as client:
            yield mock, client
        assert mock.world.failures == []


def ok(response: httpx.Response) -> dict[str, Any]:
    """The body of a 200."""
    assert response.status_code == 200, response.text
    body: dict[str, Any] = response.json()
    return body


def error(response: httpx.Response) -> tuple[int, str]:
    """The status and the type of an error."""
    return response.status_code, response.json()["error"]["type"]
