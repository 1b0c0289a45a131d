"""Batches, files, skills, routes: a right server passes, one that is wrong in one way fails that rule."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from stand_in import After, Before, Given, Seen, error, stand_in
from wrong_batches import WRONG_BATCHES
from wrong_files import WRONG_FILES
from wrong_routes import WRONG_ROUTES
from wrong_servers import BATCHES, FILES, SKILLS, Wrong
from wrong_skills import WRONG_SKILLS

from claude_conformance.contract import load_contract
from claude_conformance.mock import TEST_CREDENTIALS, MockConfig, MockServer
from claude_conformance.rules import find_rule, select
from claude_conformance.suite import Options, Report, make_target, run

UNPROVOKED = {"M04", "M05", "M06", "M07"}
WRONG = [*WRONG_BATCHES, *WRONG_FILES, *WRONG_SKILLS, *WRONG_ROUTES]


LASTING = {"J09", "J14", "J15", "J17"}
"""Rules about batches while they run."""


def serving(**settings: Any) -> Iterator[MockServer]:
    with MockServer(MockConfig(**settings)) as running:
        yield running
        assert running.world.failures == []


@pytest.fixture(scope="module")
def mock() -> Iterator[MockServer]:
    yield from serving()


@pytest.fixture(scope="module")
def quick() -> Iterator[MockServer]:
    """Its batches end at once, or nearly."""
    yield from serving(batch_seconds=0.3)


@pytest.fixture(scope="module")
def slow() -> Iterator[MockServer]:
    """Its batches end when they are canceled."""
    yield from serving(batch_seconds=3600.0)


def examine(url: str, key: str, *patterns: str, workers: int = 1) -> Report:
    options = Options(rules=select(patterns), writes=True, workers=workers)
    target = make_target(url, key, credentials=TEST_CREDENTIALS)
    return run(target, load_contract(), options)


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: f"{wrong.rule} {wrong.what}")
def test_a_wrong_server_fails(quick: MockServer, slow: MockServer, wrong: Wrong) -> None:
    mock = slow if wrong.rule in LASTING else quick
    with stand_in(mock, wrong.before, wrong.after) as url:
        result = examine(url, mock.api_key, wrong.rule).results[0]
    assert result.status == "failed", (result.status, result.message)
    assert result.exchanges


def test_every_rule_has_a_wrong_server() -> None:
    ours = {rule.id for rule in select(["J", "K", "L", "N"])}
    assert ours == {wrong.rule for wrong in WRONG}


MINUTES = 600.0
"""Seconds that a batch takes where virtual time runs on by itself."""


def until_canceled(mock: MockServer) -> tuple[Before, After]:
    """Lets virtual time run on, so that batches end, as soon as one has been canceled."""
    canceled = threading.Event()

    def before(seen: Seen) -> Seen:
        if seen.path.startswith(f"{BATCHES}/") and canceled.is_set():
            mock.advance(MINUTES)
        return seen

    def after(seen: Seen, given: Given) -> Given:
        # Rules about errors cancel batches that do not exist, or without a key.
        if seen.path.endswith("/cancel") and given.status == 200:
            canceled.set()
        return given

    return before, after


@pytest.mark.parametrize("workers", [1, 4])
def test_a_right_server_passes(workers: int) -> None:
    settings = MockConfig(batch_seconds=MINUTES)
    with MockServer(settings) as mock, stand_in(mock, *until_canceled(mock)) as url:
        report = examine(url, mock.api_key, "J", "K", "L", "M", "N", "C0", "S", workers=workers)
    found = {result.rule.id: (result.status, result.message) for result in report.results}
    assert {id_ for id_, (status, _) in found.items() if status != "passed"} == UNPROVOKED, found


@pytest.mark.parametrize(
    ("rule", "path", "most"), [("J08", BATCHES, 1), ("K14", FILES, 1), ("J08", BATCHES, 99)]
)
def test_an_object_may_be_deleted_while_the_pages_are_read(rule: str, path: str, most: int) -> None:
    """The object that a cursor names goes before the page is asked for, at most ``most`` times."""
    gone: list[str] = []

    def before(seen: Seen) -> Seen:
        cursor = re.search(r"[?&]after_id=([a-z]+_[^&]*)", seen.path)
        if cursor and len(gone) < most and cursor[1] not in gone:
            gone.append(cursor[1])
            headers = {"x-api-key": mock.api_key, "anthropic-version": "2023-06-01"}
            httpx.delete(f"{mock.url}{path}/{cursor[1]}", headers=headers).raise_for_status()
        return seen

    with MockServer(MockConfig(batch_seconds=0.0)) as mock, stand_in(mock, before) as url:
        result = examine(url, mock.api_key, rule).results[0]
    assert gone
    if most == 1:
        assert result.status == "passed", result.message
        assert "pages" not in result.message
    else:
        assert result.status == "skipped", result.message


def test_a_body_of_33_mb_is_taken_and_a_smaller_limit_is_found(quick: MockServer) -> None:
    options = Options(rules=(find_rule("C16"),), writes=True, heavy=True)

    def small(seen: Seen) -> Seen | Given:
        return error(413, "request_too_large") if len(seen.body) > 32 << 20 else seen

    with stand_in(quick, small) as url:
        found = [
            run(make_target(address, quick.api_key), load_contract(), options).results[0].status
            for address in (quick.url, url)
        ]
    assert found == ["passed", "failed"]


def test_without_writes_only_what_reads_is_examined(mock: MockServer) -> None:
    before = len(mock.requests)
    options = Options(rules=select(["J", "K", "L"]))
    report = run(make_target(mock.url, mock.api_key), load_contract(), options)
    for result in report.results:
        assert result.status != "failed", result.message
        assert ("--allow-writes" in result.message) is result.rule.writes, result.rule.id
    sent = mock.requests[before:]
    changing = {entry.path for entry in sent if entry.method != "GET" and entry.status == 200}
    assert changing <= {"/v1/messages"}


@pytest.mark.parametrize("status", [404, 405, 501])
def test_what_a_server_does_not_have_is_unsupported(mock: MockServer, status: int) -> None:
    def before(seen: Seen) -> Seen | Given:
        missing = seen.path.startswith((BATCHES, FILES, SKILLS))
        return error(status, "not_found_error") if missing else seen

    with stand_in(mock, before) as url:
        report = examine(url, mock.api_key, "J", "K", "L")
    assert {result.status for result in report.results} == {"unsupported"}


def test_a_run_leaves_nothing_behind(mock: MockServer) -> None:
    examine(mock.url, mock.api_key, "J01", "J05", "K01", "K06", "L01", "L07")
    headers = {"x-api-key": mock.api_key, "anthropic-version": "2023-06-01"}
    for path in (BATCHES, FILES, f"{SKILLS}?source=custom"):
        assert httpx.get(mock.url + path, headers=headers).json()["data"] == []


def test_what_cannot_be_deleted_is_named(slow: MockServer) -> None:
    def before(seen: Seen) -> Seen | Given:
        return error(500, "api_error") if seen.method == "DELETE" else seen

    with stand_in(slow, before) as url:
        report = examine(url, slow.api_key, "K01", "K04")
    first, second = report.results
    assert first.status == "passed"
    assert re.fullmatch(r"left on the server: /v1/files/file_\w+ \(its deletion returns 500\)", first.message)
    assert second.status == "failed"
    assert "left on the server" not in second.message
    slow.world.reset()


def test_a_run_without_budget_still_deletes(quick: MockServer) -> None:
    quick.world.reset()  # some of the wrong servers keep what they say is deleted
    options = Options(rules=select(["K"]), writes=True, budget=8)
    report = run(make_target(quick.url, quick.api_key), load_contract(), options)
    assert any("the budget of 8 requests is used up" in result.message for result in report.results)
    assert not any("left on the server" in result.message for result in report.results)
    headers = {"x-api-key": quick.api_key, "anthropic-version": "2023-06-01"}
    assert httpx.get(quick.url + FILES, headers=headers).json()["data"] == []


def test_batches_that_end_at_once_are_legal() -> None:
    with MockServer(MockConfig(batch_seconds=0.0)) as server:
        report = examine(server.url, server.api_key, "J")
    found = {result.rule.id: result.status for result in report.results if result.status != "passed"}
    # Nothing can be asked of such a batch while it runs, nor can it be canceled.
    assert found == {"J09": "skipped", "J14": "skipped"}
