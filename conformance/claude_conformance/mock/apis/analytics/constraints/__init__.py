"""Constraints of reports."""

from claude_conformance.mock.apis.analytics.constraints import activity, usage_cost

__all__ = ["activity", "usage_cost"]
