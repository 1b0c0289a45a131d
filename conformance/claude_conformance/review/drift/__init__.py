"""Drift: the description compared with the types of the official SDK."""

from claude_conformance.review.drift.check import Count, Drift, check_drift, find_sdk
from claude_conformance.review.drift.facts import Fact
from claude_conformance.review.drift.reviewed import Reviewed, load_reviewed
from claude_conformance.review.drift.sdk_source import DriftError

__all__ = [
    "Count",
    "Drift",
    "DriftError",
    "Fact",
    "Reviewed",
    "check_drift",
    "find_sdk",
    "load_reviewed",
]
