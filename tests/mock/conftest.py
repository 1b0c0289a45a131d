"""One mock for the tests that only read from it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from claude_conformance.mock import MockConfig, MockServer

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def server() -> Iterator[MockServer]:
    with MockServer(MockConfig(api_keys=("test-key",), pace=0)) as running:
        yield running
        assert running.world.failures == []
