"""Rules with several cases: all are sent, all that fail are named and shown."""

from __future__ import annotations

import json
from collections.abc import Callable

import attrs
import pytest
from stand_in import Given, Seen, stand_in

from claude_conformance.contract import load_contract
from claude_conformance.mock import MockServer
from claude_conformance.report.data import read_report
from claude_conformance.rules import Case, Failed, Skipped, Unsupported, find_rule, recorded_cases
from claude_conformance.rules.kit.cases import check_each, each
from claude_conformance.suite import Options, Report, make_target, run
from claude_conformance.wire import Exchange, Request

ONE, OTHER = Exchange(Request("GET", "http://h/1")), Exchange(Request("GET", "http://h/2"))


def raising(error: Exception | None) -> Callable[[], None]:
    def check() -> None:
        if error is not None:
            raise error

    return check


def judge(**outcomes: Exception | None) -> list[Case]:
    """The cases that a check with these outcomes leaves behind, when it passes."""
    with recorded_cases() as found:
        check_each({name: raising(error) for name, error in outcomes.items()})
    return found


def test_all_cases_pass() -> None:
    assert judge(a=None, b=None) == [Case("a", "passed"), Case("b", "passed")]


def test_every_failure_is_named_and_shown() -> None:
    with pytest.raises(Failed) as caught, recorded_cases() as found:
        each(
            {"a": Failed("x", ONE, OTHER), "b": None, "c": Failed("y", OTHER), "d": Skipped("z")},
            lambda error: raising(error)(),
        )
    assert caught.value.message == "a: x; c: y (1 of 4 cases was not judged)"
    assert caught.value.cases == ("a", "c")
    assert caught.value.exchanges == (ONE, OTHER)
    assert [(case.name, case.status, case.message) for case in found] == [
        ("a", "failed", "x"),
        ("b", "passed", ""),
        ("c", "failed", "y"),
        ("d", "skipped", "z"),
    ]


def test_one_failure_keeps_all_its_exchanges() -> None:
    with pytest.raises(Failed) as caught:
        judge(a=Failed("x", ONE, OTHER), b=None)
    assert (caught.value.message, caught.value.exchanges) == ("a: x", (ONE, OTHER))


def test_what_is_not_judged_does_not_pass() -> None:
    with pytest.raises(Skipped, match=r"^2 of 3 cases were not judged: a: no budget; c: absent$"):
        judge(a=Skipped("no budget"), b=None, c=Unsupported("absent"))
    with pytest.raises(Unsupported, match=r"^2 of 2 cases were not judged: a, b: absent$"):
        judge(a=Unsupported("absent"), b=Unsupported("absent"))


def test_what_the_server_lacks_leaves_the_other_cases_to_decide() -> None:
    assert [case.status for case in judge(a=Unsupported("absent"), b=None)] == ["skipped", "passed"]
    with pytest.raises(Failed, match=r"^b: x \(1 of 2 cases was not judged\)$"):
        judge(a=Unsupported("absent"), b=Failed("x"))


def test_a_defect_of_the_check_is_not_a_verdict() -> None:
    with pytest.raises(ZeroDivisionError):
        judge(a=Failed("x"), b=ZeroDivisionError())


def examine(url: str, key: str, *rules: str) -> Report:
    options = Options(rules=tuple(map(find_rule, rules)))
    return run(make_target(url, key), load_contract(), options)


def lenient(seen: Seen) -> Seen:
    """Takes any `max_tokens` for 16, except null."""
    sent = json.loads(seen.body) if seen.body else {}
    if isinstance(sent, dict) and sent.get("max_tokens", 0) is not None and "max_tokens" in sent:
        return attrs.evolve(seen, body=json.dumps({**sent, "max_tokens": 16}).encode())
    return seen


def test_a_run_reports_the_cases(tmp_path_factory: pytest.TempPathFactory) -> None:
    with MockServer() as upstream, stand_in(upstream, lenient) as url:
        report = examine(url, upstream.api_key, "D08", "D12", "D01")
    several, whole, single = report.results
    assert (several.rule.id, several.status) == ("D08", "failed")
    assert {case.name: case.status for case in several.cases} == {
        "-1": "failed",
        "1.5": "failed",
        "'16'": "failed",
        "None": "passed",
    }
    assert all(name in several.message for name in ("-1: ", "1.5: ", "'16': "))
    assert [exchange.request.body.count(b'"max_tokens": ') for exchange in several.exchanges] == [1, 1, 1]
    assert {json.loads(exchange.request.body)["max_tokens"] for exchange in several.exchanges} == {
        -1,
        1.5,
        "16",
    }
    assert [case.status for case in whole.cases] == ["passed", "passed"]
    assert single.cases == ()

    path = tmp_path_factory.mktemp("report") / "report.json"
    path.write_text(json.dumps(report.to_json()))
    shown = {result["rule"]: result for result in read_report(path)["results"]}
    assert shown["D08"]["cases"][3] == {"name": "None", "status": "passed", "message": ""}
    assert shown["D08"]["cases"][0]["message"].startswith("the status is 200")
    assert "cases" not in shown["D01"]


def test_evidence_of_more_failures_than_a_rule_shows_elsewhere() -> None:
    def anything(_: Seen, given: Given) -> Given:
        return attrs.evolve(given, status=200) if given.status == 400 else given

    with MockServer() as upstream, stand_in(upstream, after=anything) as url:
        (result,) = examine(url, upstream.api_key, "D34").results
    failing = [case for case in result.cases if case.status == "failed"]
    assert len(failing) == len(result.exchanges) == 8
