"""Examines the mock with each of its faults: which defects the suite sees, and which rules see them."""

from claude_conformance.kill_matrix.expected import Expectation, ExpectationError, load_expected
from claude_conformance.kill_matrix.matrix import Matrix, Row, Thresholds, judge
from claude_conformance.kill_matrix.run import Examination, Plan, examine, examine_all, make_plan

__all__ = [
    "Examination",
    "Expectation",
    "ExpectationError",
    "Matrix",
    "Plan",
    "Row",
    "Thresholds",
    "examine",
    "examine_all",
    "judge",
    "load_expected",
    "make_plan",
]
