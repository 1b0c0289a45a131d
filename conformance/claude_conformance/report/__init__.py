"""Renders verdicts: for a terminal, as JSON, JUnit XML and HTML."""

from claude_conformance.report.data import Data, ReportError, conclusion, failures, harmless, read_report
from claude_conformance.report.html import to_html
from claude_conformance.report.junit import to_junit
from claude_conformance.report.terminal import make_console, print_report
from claude_conformance.report.write import WRITERS, to_json, write_report, write_text

__all__ = [
    "WRITERS",
    "Data",
    "ReportError",
    "conclusion",
    "failures",
    "harmless",
    "make_console",
    "print_report",
    "read_report",
    "to_html",
    "to_json",
    "to_junit",
    "write_report",
    "write_text",
]
