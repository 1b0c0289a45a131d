"""A mock for each test."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from claude_conformance.mock import MockConfig, MockServer

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture
def mock() -> Iterator[MockServer]:
    with MockServer(MockConfig()) as server:
        yield server
        assert server.world.failures == []
