"""The report as JUnit XML: one suite per profile, one case per rule."""

from __future__ import annotations

from typing import Any

from junitparser import Error, Failure, JUnitXml, Skipped, TestCase, TestSuite

from claude_conformance.report.data import Data, excerpt, exchanges


def to_junit(report: Data) -> str:
    """Returns the XML. A SHOULD that failed counts as skipped, because it never affects the verdict."""
    document: Any = JUnitXml(f"claude-conformance {report['target']}")
    for profile in report["profiles"]:
        suite = TestSuite(profile)
        suite.timestamp = report["started_at"]
        suite.add_property("target", report["target"])
        suite.add_property("variant", report["variant"])
        for result in report["results"]:
            if result["profile"] == profile:
                suite.add_testcase(_case(result))
        document.add_testsuite(suite)
    document.update_statistics()
    text: bytes = document.tostring()
    return text.decode()


def _case(result: Data) -> TestCase:
    case = TestCase(f"{result['rule']} {result['title']}", classname=result["profile"], time=0.0)
    status, message = result["status"], result["message"]
    if status == "failed" and result["severity"] == "MUST":
        failure = Failure(message, result["impact"])
        failure.text = _text(result)
        case.result = [failure]
    elif status == "failed":
        case.result = [Skipped(f"a SHOULD failed: {message}")]
    elif status == "error":
        case.result = [Error(message, "error")]
    elif status != "passed":
        case.result = [Skipped(f"{status}: {message}")]
    return case


def _text(result: Data) -> str:
    lines = [result["message"], *(f"source: {source}" for source in result["source"])]
    for shown in exchanges(result)[:1]:
        lines += ["", *excerpt(shown, lines=20), "", shown.curl]
    return "\n".join(lines)
