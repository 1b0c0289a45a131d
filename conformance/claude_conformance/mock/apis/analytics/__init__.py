"""Reports of activity, usage and costs. What happened follows from the date, so it is always the same."""

from claude_conformance.mock.apis.analytics import (
    activity,
    console,
    constraints,
    enterprise,
    summaries,
    usage_cost,
)

__all__ = ["activity", "console", "constraints", "enterprise", "summaries", "usage_cost"]
