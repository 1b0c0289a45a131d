"""A server that breaks down in the middle of a run: no verdict, and nothing that came after counts."""

from __future__ import annotations

import itertools
import json

import pytest
from stand_in import Given, Seen, error, stand_in

from claude_conformance.contract import load_contract
from claude_conformance.mock import MockConfig, MockServer
from claude_conformance.rules import select
from claude_conformance.suite import Options, Report, make_target, run


def examine(answer: object, *rules: str) -> tuple[Report, int]:
    """A report on a server, and how many requests came; ``answer`` gives the status of each, by number."""
    numbers = itertools.count(1)
    sent = 0

    def before(seen: Seen) -> Seen | Given:
        nonlocal sent
        sent = next(numbers)
        status = answer(sent, seen)  # type: ignore[operator]
        return error(status, "api_error", f"req_{sent:04}") if status else seen

    with MockServer(MockConfig(pace=0)) as upstream, stand_in(upstream, before) as url:
        options = Options(rules=select(list(rules)), longest_pause=0.0)
        return run(make_target(url, upstream.api_key), load_contract(), options), sent


@pytest.mark.parametrize("lists", [True, False])
@pytest.mark.parametrize("status", [500, 502, 504])
def test_a_server_that_breaks_down_gets_no_verdict(status: int, lists: bool) -> None:
    report, sent = examine(
        lambda number, seen: status if number > 60 and (seen.method == "POST" or not lists) else 0,
        *("A", "B", "E", "G", "I"),
    )
    assert report.exit_status == 2
    assert sent < 90
    assert report.reason is not None
    assert "\n" not in report.reason
    assert f"in a row with {status}" in report.reason
    found = report.to_json()
    assert {item["rule"] for item in found["results"] if item["status"] in {"failed", "error"}} == set()
    assert not any("ready" in profile["verdict"] for profile in found["profiles"].values())
    json.dumps(found)


def test_what_failed_before_is_told() -> None:
    def answer(number: int, seen: Seen) -> int:
        if number > 60:
            return 500
        return 400 if b'"tools"' in seen.body else 0

    report, _ = examine(answer, "E", "G", "H")
    failed = {result.rule.id: result for result in report.results if result.status == "failed"}
    assert report.exit_status == 2
    assert "E04" in failed
    for result in failed.values():
        assert {exchange.status for exchange in result.exchanges} != {500}


@pytest.mark.parametrize(
    "answer",
    [
        lambda number, _: 500 if 60 < number <= 66 and number != 65 else 0,
        lambda _, seen: 500 if b"web_fetch" in seen.body or b"web_search" in seen.body else 0,
    ],
)
def test_some_5xx_end_no_run(answer: object) -> None:
    report, _ = examine(answer, "E", "G")
    assert report.reason is None
    assert report.exit_status == 1


def test_an_overloaded_server_is_waited_for_and_not_gone() -> None:
    report, _ = examine(lambda number, _: 529 if number > 60 else 0, "E", "G")
    assert report.exit_status == 2
    assert report.reason is not None
    assert "keeps responding" in report.reason
