"""Fixtures of the client's tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from client_loopback import MESSAGE, Answer, Loopback


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    names = ("API_KEY", "AUTH_TOKEN", "BASE_URL", "WEBHOOK_SIGNING_KEY")
    for name in (f"ANTHROPIC_{end}" for end in names):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def loopback() -> Iterator[Loopback]:
    server = Loopback()
    server.will(Answer.of(MESSAGE))
    yield server
    server.stop()
