"""The pytest plugin: a mock of the Claude API as a fixture.

Loads nothing but pytest and the standard library until a test asks for a fixture.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest


def _loaded(module: str) -> Any:
    try:
        return import_module(module)
    except ModuleNotFoundError as error:
        pytest.fail(
            f"{error.name} is not installed; install the mock with: pip install 'claude-conformance[mock]'",
            pytrace=False,
        )


@pytest.fixture(scope="session")
def claude_mock() -> Iterator[Any]:
    """A running mock of the API on a free loopback port: `.url` is its address, `.api_key` a valid key."""
    mock = _loaded("claude_conformance.mock")
    with mock.MockServer(mock.MockConfig()) as server:
        yield server


@pytest.fixture(scope="session")
def claude_contract() -> Any:
    """The description that the package ships; `.view(version, betas)` returns what a request sees."""
    return _loaded("claude_conformance.contract").load_contract()
