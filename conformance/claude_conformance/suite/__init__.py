"""Examines a server: sends what the rules ask for, judges the responses, reports."""

from claude_conformance.suite.baseline import BaselineError, read_baseline
from claude_conformance.suite.budget import Budget, BudgetExhausted
from claude_conformance.suite.report import Report
from claude_conformance.suite.runner import Options, Progress, run
from claude_conformance.suite.target import Target, TargetError, check_url, make_target, trusted_host
from claude_conformance.suite.verdict import Result

__all__ = [
    "BaselineError",
    "Budget",
    "BudgetExhausted",
    "Options",
    "Progress",
    "Report",
    "Result",
    "Target",
    "TargetError",
    "check_url",
    "make_target",
    "read_baseline",
    "run",
    "trusted_host",
]
