"""Requests that check whether an API exists."""

from __future__ import annotations

from collections.abc import Mapping

from claude_conformance.rules.kit.requests import BATCHES, COUNT_TOKENS, FILES, SKILLS
from claude_conformance.rules.probe import Call

MANAGED_AGENTS = "managed-agents-2026-04-01"
_ANALYTICS = "/v1/organizations/analytics"
REPORTS: Mapping[str, Call] = {
    **{
        name: Call("GET", f"{_ANALYTICS}/{path}", betas=("analytics-usage-cost-2026-08-24",), invalid=True)
        for name, path in (("listAnalyticsUsage", "usage"), ("listAnalyticsCost", "cost"))
    },
    **{
        name: Call("GET", f"{_ANALYTICS}/{path}", invalid=True)
        for name, path in (
            ("listAnalyticsSummaries", "summaries"),
            ("listAnalyticsUsers", "users"),
            ("listAnalyticsChatProjects", "apps/chat/projects"),
            ("listAnalyticsConnectors", "connectors"),
            ("listAnalyticsPlugins", "plugins"),
            ("listAnalyticsSkills", "skills"),
            ("listAnalyticsArtifacts", "artifacts"),
            ("listAnalyticsUsageReport", "usage_report"),
            ("listAnalyticsUserUsageReport", "user_usage_report"),
            ("listAnalyticsCostReport", "cost_report"),
            ("listAnalyticsUserCostReport", "user_cost_report"),
        )
    },
    "getMessagesUsageReport": Call("GET", "/v1/organizations/usage_report/messages", invalid=True),
    "getClaudeCodeUsageReport": Call("GET", "/v1/organizations/usage_report/claude_code", invalid=True),
    "getCostReport": Call("GET", "/v1/organizations/cost_report", invalid=True),
}
"""The reports of the Admin API: without the key of an administrator, they are refused with 401 or 403."""

PRESENCE: Mapping[str, Call] = {
    "createMessage": Call(json={}, invalid=True),
    "countMessageTokens": Call(path=COUNT_TOKENS, json={}, invalid=True),
    **dict.fromkeys(("listModels", "getModel"), Call("GET", "/v1/models", query=(("limit", "1000"),))),
    **dict.fromkeys(
        (
            "createMessageBatch",
            "getMessageBatch",
            "cancelMessageBatch",
            "deleteMessageBatch",
            "getMessageBatchResults",
        ),
        Call(path=BATCHES, json={}, invalid=True),
    ),
    "listMessageBatches": Call("GET", BATCHES),
    **dict.fromkeys(
        ("uploadFile", "getFileMetadata", "downloadFile", "deleteFile"),
        Call(path=FILES, json={}, invalid=True),
    ),
    "listFiles": Call("GET", FILES),
    **dict.fromkeys(
        (
            "createSkill",
            "getSkill",
            "deleteSkill",
            "createSkillVersion",
            "listSkillVersions",
            "getSkillVersion",
            "deleteSkillVersion",
            "downloadSkillVersion",
        ),
        Call(path=SKILLS, json={}, invalid=True),
    ),
    "listSkills": Call("GET", SKILLS),
    **REPORTS,
    **dict.fromkeys(
        (
            "createSession",
            "getSession",
            "updateSession",
            "listSessions",
            "archiveSession",
            "deleteSession",
            "sendSessionEvents",
            "listSessionEvents",
            "streamSessionEvents",
            "getSessionThread",
            "listSessionThreads",
            "archiveSessionThread",
            "listSessionThreadEvents",
            "streamSessionThreadEvents",
        ),
        Call("GET", "/v1/sessions", betas=(MANAGED_AGENTS,)),
    ),
}
"""By operation: a cheap request. A response of 404, 405 or 501 means that the API does not exist.

Below a collection, a 404 may refer to the object, so the request goes to the collection.
"""
