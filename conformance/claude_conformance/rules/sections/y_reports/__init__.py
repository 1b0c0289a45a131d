"""Section Y: reports of activity, usage and costs."""

from claude_conformance.rules import sources as src
from claude_conformance.rules.section import Section

DIMENSIONS = ("listAnalyticsUsage", "listAnalyticsCost")
BUCKETS = ("listAnalyticsUsageReport", "listAnalyticsCostReport")
USERS = ("listAnalyticsUserUsageReport", "listAnalyticsUserCostReport")
ENTERPRISE = BUCKETS + USERS
ACTIVITY = (
    "listAnalyticsUsers",
    "listAnalyticsChatProjects",
    "listAnalyticsConnectors",
    "listAnalyticsPlugins",
    "listAnalyticsSkills",
)
PAGE = src.doc("manage-claude/analytics-api")
DIMENSIONS_PAGE = src.doc("manage-claude/usage-cost-analytics-api")
PARAMETERS = src.sdk("types/beta/organization/analytics")

section = Section(
    "Y", "reports of activity, usage and costs", profile="analytics", severity="MUST", impact="contract"
)
