"""Reports say what happened and are harmless, with any content of a report file."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.console import Console

from claude_conformance.cli.app import main
from claude_conformance.report import ReportError, harmless, print_report, read_report, to_html, to_junit
from claude_conformance.report.data import conclusion, excerpt, exchanges, failures


def result(rule: str = "A01", status: str = "passed", **changes: Any) -> dict[str, Any]:
    members = {
        "rule": rule,
        "title": "answers",
        "severity": "MUST",
        "impact": "contract",
        "profile": "messages",
        "source": ["https://example.org/doc"],
        "status": status,
        "message": "",
        "evidence": [],
    }
    return {**members, **changes}


def evidence(body: str = '{"a": 1}', **changes: Any) -> dict[str, Any]:
    members = {
        "request": {"method": "POST", "url": "http://h/v1/messages", "headers": [], "body": "{}"},
        "response": {
            "status": 200,
            "headers": [["x", "y"]],
            "body": body,
            "size": 8,
            "elapsed": 0.1,
            "error": None,
        },
        "events": [],
        "curl": "curl -sS http://h/v1/messages",
    }
    return {**members, **changes}


def report(*results: dict[str, Any], exit_status: int = 0, **changes: Any) -> dict[str, Any]:
    members = {
        "report_version": 1,
        "target": "http://h",
        "variant": "all",
        "model": None,
        "spec_version": "1",
        "suite_version": "0.1.0",
        "seed": 0,
        "started_at": "2026-01-01T00:00:00Z",
        "duration_s": 1.5,
        "requests": 3,
        "exit_status": exit_status,
        "summary": {"passed": 1, "failed": 0, "unsupported": 0, "skipped": 0, "errors": 0},
        "profiles": {"messages": {"verdict": "ready", "reasons": []}},
        "results": list(results),
    }
    return {**members, **changes}


FAILED = report(
    result("A01"),
    result("B01", "failed", severity="SHOULD", message="one"),
    result("C01", "failed", message="two", evidence=[evidence()]),
    result("D01", "failed", impact="breaking", message="three"),
    result("E01", "skipped", message="why"),
    result("F01", "error", message="bug"),
    exit_status=1,
)


def terminal(data: dict[str, Any]) -> str:
    out = io.StringIO()
    print_report(
        data, Console(file=out, width=100, markup=False, emoji=False, highlight=False, soft_wrap=True)
    )
    return out.getvalue()


def test_failures_that_matter_come_first() -> None:
    assert [item["rule"] for item in failures(FAILED)] == ["D01", "C01", "B01"]
    assert [conclusion(report(exit_status=status)) for status in (0, 1, 2)] == [
        "conformant",
        "not conformant",
        "not fully examined",
    ]


def test_the_terminal_shows_verdict_failure_source_evidence_and_curl() -> None:
    shown = terminal(FAILED)
    for text in (
        "NOT CONFORMANT",
        "C01",
        "two",
        "https://example.org/doc",
        "-> 200",
        '{"a": 1}',
        "$ curl -sS",
        "why",
    ):
        assert text in shown
    assert "F01: bug" in shown


@pytest.mark.parametrize(
    ("results", "status", "line"),
    [
        ((), 0, "CONFORMANT  1 passed"),
        ((result("A01", "failed", severity="SHOULD"),), 0, "CONFORMANT  1 passed"),
        (
            (result("A01", "failed"),),
            0,
            "CONFORMANT, 1 MUST rule failed (contract); --strict makes it count  1 passed",
        ),
        (
            (result("A01", "failed"), result("A02", "failed")),
            0,
            "CONFORMANT, 2 MUST rules failed (contract); --strict makes them count  1 passed",
        ),
        (
            (result("A01", "failed", impact="breaking"),),
            0,
            "CONFORMANT, 1 MUST rule failed (known from the baseline)  1 passed",
        ),
        ((result("A01", "failed"),), 1, "NOT CONFORMANT  1 passed"),
        ((result("A01", "failed"),), 2, "NOT FULLY EXAMINED  1 passed"),
    ],
)
def test_the_last_line_tells_what_a_conformant_server_fails(
    results: tuple[dict[str, Any], ...], status: int, line: str
) -> None:
    shown = terminal(report(*results, exit_status=status))
    assert shown.splitlines()[-1].startswith(line)


def test_junit() -> None:
    document = ElementTree.fromstring(to_junit(FAILED))
    cases = {case.get("name", "")[:3]: [child.tag for child in case] for case in document.iter("testcase")}
    assert cases == {
        "A01": [],
        "B01": ["skipped"],
        "C01": ["failure"],
        "D01": ["failure"],
        "E01": ["skipped"],
        "F01": ["error"],
    }
    suite = document.find("testsuite")
    assert suite is not None
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("6", "2", "1")


def test_a_page_and_a_matrix() -> None:
    page = to_html([FAILED])
    assert page.count("<article") == 3
    assert 'href="https://example.org/doc"' in page
    matrix = to_html([FAILED, report(result("G01"), target="http://other")])
    assert "http://other" in matrix
    assert matrix.count("<tr>") >= 7


def test_an_excerpt_of_a_stream_shows_its_end() -> None:
    events = [{"t": 0.1, "event": "ping", "data": str(number), "error": None} for number in range(9)]
    (shown,) = exchanges(result(evidence=[evidence(events=events), "junk"]))
    assert excerpt(shown)[-1] == "event: ping data: 8"


HOSTILE = "</script><b>\x1b[31m\0\ud800\u202e]]>[bold]&'\""
ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.just(HOSTILE),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["request", "response", "events", "curl", "t", "event", "data", "headers", "status", "body"]
            )
            | st.text(),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(ANY, max_size=3), st.text() | st.just(HOSTILE))
def test_no_report_is_harmful(items: list[Any], text: str) -> None:
    failed = result(
        "C01", "failed", title=text, message=text, source=[text, "javascript:alert(1)"], evidence=items
    )
    data = harmless(
        report(failed, target=text, model=text, profiles={"messages": {"verdict": text, "reasons": [text]}})
    )
    page, xml, shown = to_html([data]), to_junit(data), terminal(data)
    ElementTree.fromstring(xml)
    for rendered in (page, xml, shown, to_html([data, data])):
        rendered.encode()
        assert not re.search("[\0\x1b\u202e\ufffe]", rendered)
    assert "<b>" not in page
    assert "<script" not in page
    assert 'href="javascript' not in page


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("{", "is not JSON"),
        ("[]", "not an object"),
        ("{}", "`report_version` is missing"),
        (json.dumps(report(report_version=9)), "report_version is 9"),
        (json.dumps(report({"rule": "A01"})), "`title` of result 0"),
        (json.dumps(report(result(status="maybe"))), "status 'maybe'"),
        (json.dumps(report(profiles={"x": 1})), "profile 'x' has no verdict"),
        (json.dumps(report(profiles={"x": {"verdict": "ready"}})), "profile 'x' has no reasons"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_files_that_are_no_reports(tmp_path: Path, text: str, fault: str) -> None:
    path = tmp_path / "r.json"
    path.write_text(text)
    with pytest.raises(ReportError, match=re.escape(fault)):
        read_report(path)


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, two, page = tmp_path / "1.json", tmp_path / "2.json", tmp_path / "out" / "page.html"
    one.write_text(json.dumps(FAILED))
    two.write_text(json.dumps(report(target="http://two")))
    for arguments in ([str(one)], [str(one), str(two), "--html", str(page)]):
        with pytest.raises(SystemExit) as leaving:
            main(["report", *arguments])
        assert leaving.value.code == 0
    assert "http://two" in page.read_text()
    assert "NOT CONFORMANT" in capsys.readouterr().out
    with pytest.raises(SystemExit) as leaving:
        main(["report", str(tmp_path / "none.json")])
    assert leaving.value.code == 2
    assert "cannot be read" in capsys.readouterr().err
