"""Examines the mock with each of its faults: which defects the suite detects, and by which rules."""

from claude_conformance.kill_matrix.expected import Expectation, ExpectationError, Name, load_expected
from claude_conformance.kill_matrix.matrix import Matrix, Row, judge
from claude_conformance.kill_matrix.run import (
    Examination,
    Plan,
    examine,
    examine_all,
    make_plan,
    quick_plan,
)

__all__ = [
    "Examination",
    "Expectation",
    "ExpectationError",
    "Matrix",
    "Name",
    "Plan",
    "Row",
    "examine",
    "examine_all",
    "judge",
    "load_expected",
    "make_plan",
    "quick_plan",
]
