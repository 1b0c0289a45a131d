"""Examines the servers of others: every failure has been read, and the page says what is."""

from __future__ import annotations

from typing import Any

import pytest
from peerkit.catalogue import PEERS
from peerkit.examine import examine
from peerkit.judgements import complaints, read
from peerkit.page import PAGE, Examined, page

pytestmark = pytest.mark.peer


@pytest.fixture(scope="module")
def reports() -> dict[str, dict[str, Any]]:
    """The report of each peer, of one examination each."""
    return {}


@pytest.mark.parametrize("name", PEERS)
def test_every_failure_was_read(name: str, reports: dict[str, dict[str, Any]]) -> None:
    reports[name] = examine(PEERS[name])
    assert complaints(reports[name], read().get(name, ())) == []


def test_the_page_is_fresh(reports: dict[str, dict[str, Any]]) -> None:
    assert set(reports) == set(PEERS), "run the whole file"
    judged = read()
    examined = [Examined(PEERS[name], reports[name], judged[name]) for name in PEERS]
    assert PAGE.read_text() == page(examined), "run `make conformance-peer`"
