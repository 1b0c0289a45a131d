"""A mock for each test, so that what it remembers is the test's own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import anthropic
import httpx
import pytest

from claude_conformance.mock import MockConfig, MockServer

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="module")
def running() -> Iterator[MockServer]:
    with MockServer(MockConfig(api_keys=("test-key",), pace=0, batch_seconds=60)) as server:
        yield server


@pytest.fixture
def mock(running: MockServer) -> Iterator[MockServer]:
    """A mock that remembers nothing yet. Batches take a minute of virtual time."""
    running.world.reset()
    yield running
    assert running.world.failures == []


@pytest.fixture
def wire(mock: MockServer) -> Iterator[httpx.Client]:
    """Plain HTTP with the headers that every request needs."""
    headers = {"x-api-key": mock.api_key, "anthropic-version": "2023-06-01"}
    with httpx.Client(base_url=mock.url, headers=headers, timeout=20) as client:
        yield client


@pytest.fixture
def sdk(mock: MockServer) -> Iterator[anthropic.Anthropic]:
    """The official client, with its strict validation of responses on."""
    with anthropic.Anthropic(
        api_key=mock.api_key, base_url=mock.url, max_retries=0, _strict_response_validation=True
    ) as client:
        yield client
