"""How grave a failure is, and which profile it counts toward."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import attrs
import pytest

from claude_conformance.contract import load_contract
from claude_conformance.mock import MockServer
from claude_conformance.rules import Failed, find_rule
from claude_conformance.rules.kit.ask import client_error, is_error
from claude_conformance.rules.kit.cases import check_each
from claude_conformance.rules.outcome import Graded, Impact, worst
from claude_conformance.suite import Options, Report, make_target, run
from claude_conformance.suite.ledger import Entry
from claude_conformance.suite.verdict import Result, profile_verdicts
from claude_conformance.wire import Exchange, Request, Response

sys.path.insert(0, str(Path(__file__).parents[1] / "rules"))

from stand_in import Given, Seen, stand_in

SENT = Request("POST", "http://h/v1/messages", invalid=True)


def answered_with(status: int, retry: str | None = None) -> Exchange:
    headers = (("x-should-retry", retry),) if retry else ()
    return Exchange(SENT, Response(status, headers, b"{}", 2))


@pytest.mark.parametrize(
    ("exchange", "impact"),
    [
        (answered_with(200), None),
        (answered_with(422), None),
        (answered_with(500), "breaking"),
        (answered_with(429), "breaking"),
        (answered_with(409), "breaking"),
        (answered_with(500, "false"), None),
        (answered_with(422, "true"), "breaking"),
    ],
)
def test_a_refusal_that_is_sent_again_is_breaking(exchange: Exchange, impact: Impact | None) -> None:
    with pytest.raises(Failed) as caught:
        is_error(exchange)
    assert caught.value.impact == impact
    if not 400 <= (exchange.status or 0) < 500:
        with pytest.raises(Failed) as caught:
            client_error(exchange)
        assert caught.value.impact == impact


@pytest.mark.parametrize(
    ("impacts", "gravest"),
    [
        ((None, "contract"), None),
        (("contract", "contract"), "contract"),
        (("contract", "breaking", None), "breaking"),
        (("info", "contract"), "contract"),
        ((), None),
    ],
)
def test_the_gravest_case_decides(impacts: tuple[Impact | None, ...], gravest: Impact | None) -> None:
    assert worst(impacts) == gravest

    def failing(impact: Impact | None) -> None:
        raise Failed("x", impact=impact)

    if impacts:
        with pytest.raises(Failed) as caught:
            check_each({str(n): lambda i=impact: failing(i) for n, impact in enumerate(impacts)})  # type: ignore[misc]
        assert caught.value.impact == gravest


def test_the_gravest_exchange_is_shown() -> None:
    entry, light, grave = Entry(), answered_with(200), answered_with(500)
    entry.add("light", light, "contract")
    entry.add("grave", grave, None)
    entry.add("light again", light, "contract")
    assert (entry.broken, entry.message, entry.impact, entry.exchanges) == (3, "grave", None, [grave])


def test_a_graded_finding_is_a_finding() -> None:
    found = Graded("odd", "contract")
    assert (found, found.impact) == ("odd", "contract")


def without_names(seen: Seen, given: Given) -> Given:
    """Models lack their names."""
    if not seen.path.startswith("/v1/models") or given.status != 200:
        return given
    value = given.json()
    for item in value.get("data", [value]):
        item.pop("display_name", None)
    return attrs.evolve(given, body=json.dumps(value).encode())


@pytest.fixture(scope="module")
def report() -> Report:
    rules = tuple(map(find_rule, ("S01", "G01", "G02", "I14", "D01")))
    with MockServer() as upstream, stand_in(upstream, after=without_names) as url:
        return run(make_target(url, upstream.api_key), load_contract(), Options(rules=rules))


def test_a_failure_counts_where_it_is(report: Report) -> None:
    schema = next(result for result in report.results if result.rule.id == "S01")
    assert (schema.status, schema.profiles, schema.impact) == ("failed", ("models",), "contract")
    verdicts = profile_verdicts(report.results)
    assert verdicts["models"].verdict == "ready with limitations"
    assert verdicts["messages"].verdict == "ready"
    shown = next(result for result in report.to_json()["results"] if result["rule"] == "S01")
    assert (shown["profile"], shown.get("profiles")) == ("models", None)


def test_a_rule_that_needs_an_operation_counts_toward_its_own_profile() -> None:
    assert find_rule("S01").profile_of("listFiles") == "files"
    assert find_rule("S01").profile_of("createMessage") == "messages"
    assert find_rule("S01").profile_of(None) == "messages"
    assert find_rule("G01").profile_of("createMessageBatch") == "messages"


def test_an_impact_of_its_own_decides() -> None:
    rule = find_rule("D01")
    verdict = profile_verdicts([Result(rule, "failed", "x", graded="breaking")])["messages"].verdict
    assert verdict == "not ready"
    assert profile_verdicts([Result(rule, "failed", "x")])["messages"].verdict == "ready with limitations"
