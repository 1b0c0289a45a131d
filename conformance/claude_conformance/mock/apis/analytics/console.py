"""The earlier reports of the Claude Console: usage and costs of the Claude Platform, and Claude Code."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from claude_conformance.mock.apis.analytics.cast import EMAILS, OPUS, PRICES, SONNET
from claude_conformance.mock.apis.analytics.doings import CODE, Session, number_of, sessions
from claude_conformance.mock.apis.analytics.ledger import DISCOUNT, cents, total
from claude_conformance.mock.apis.analytics.rows import Row, found, grouped, usage
from claude_conformance.mock.apis.analytics.spans import Span, page, shown, span
from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.world.identity import ORGANIZATION, WORKSPACE

DEFAULTS = {"1d": 7, "1h": 24, "1m": 60}
ROWS = 20
FAST = "fast-mode-2026-02-01"
DIMENSIONS = (
    "account_id",
    "api_key_id",
    "context_window",
    "inference_geo",
    "model",
    "service_account_id",
    "service_tier",
    "speed",
    "workspace_id",
)
DESCRIBED = ("context_window", "inference_geo", "model", "service_tier")
"""What a cost with a description also shows, besides what it is for."""
TERMINALS = ("vscode", "iTerm.app", "tmux")


def value(row: Row, name: str, by: Iterable[str]) -> Any:
    """Return a dimension of a row as these reports show it: the default workspace is null."""
    if name not in by:
        return None
    source = row.uses[0].source
    if name == "workspace_id":
        return None if source.value(name) == WORKSPACE else source.value(name)
    if name == "inference_geo":
        return source.value(name) or "not_available"
    return source.value(name)


def buckets(exchange: Validated, by: tuple[str, ...], show: Callable[[Row], Iterable[Any]]) -> Reply:
    """Return a page of time buckets; `show` returns what one row becomes."""
    width = exchange.params.get("bucket_width", "1d")
    asked = span(exchange, width)
    start, end = asked.bucket(asked.start)[0], asked.bucket(asked.end - 1)[1]
    # A bucket is snapped to its begin, and one that has begun is reported.
    asked = Span(start, end, asked.width)
    inside: dict[tuple[int, int], list[Row]] = {}
    for row in grouped(found(exchange, asked, platform=True), asked, by):
        inside.setdefault(row.bucket, []).append(row)
    found_page = page(exchange, list(asked.buckets()), exchange.params.get("limit") or DEFAULTS[width])
    data = [
        {**shown(at), "results": [one for row in inside.get(at, ()) for one in show(row)]}
        for at in found_page["data"]
    ]
    return JsonReply({**found_page, "data": data})


@handler("getMessagesUsageReport", Validated)
def get_messages_usage(exchange: Validated) -> Reply:
    by = tuple(exchange.params.get("group_by[]") or ())
    names = [name for name in DIMENSIONS if name != "speed" or FAST in exchange.betas]

    def show(row: Row) -> Iterable[dict[str, Any]]:
        numbers = usage(row.uses)
        del numbers["total_tokens"], numbers["requests"]
        yield {name: value(row, name, by) for name in names} | numbers

    return buckets(exchange, by, show)


@handler("getCostReport", Validated)
def get_costs(exchange: Validated) -> Reply:
    wanted = exchange.params.get("group_by[]") or ()
    described = "description" in wanted
    by = (*(DESCRIBED if described else ()), *(("workspace_id",) if "workspace_id" in wanted else ()))

    def show(row: Row) -> Iterable[dict[str, Any]]:
        parts: dict[Any, list[Any]] = {}
        for use in row.uses:
            for component, amount in use.costs():
                parts.setdefault(component if described else None, []).append(amount * DISCOUNT)
        for component, amounts in parts.items():
            cost_type, token_type = component or (None, None)
            shows = by if cost_type in (None, "tokens") else [name for name in by if name == "workspace_id"]
            words = [value(row, "model", shows), *(component or ())]
            yield {
                **{name: value(row, name, shows) for name in (*DESCRIBED, "workspace_id")},
                "amount": cents(total(amounts)),
                "currency": "USD",
                "cost_type": cost_type,
                "token_type": token_type,
                "description": " ".join(filter(None, words)) or None,
            }

    return buckets(exchange, by, show)


@handler("getClaudeCodeUsageReport", Validated)
def get_claude_code_usage(exchange: Validated) -> Reply:
    done: dict[tuple[str, str], list[Session]] = {}
    for session in sessions([number_of(exchange.params["starting_at"])]):
        if session.product == CODE:
            terminal = TERMINALS[session.count("terminal", len(TERMINALS))]
            done.setdefault((session.user, terminal), []).append(session)
    rows = [_of_user(exchange, user, terminal, inside) for (user, terminal), inside in sorted(done.items())]
    return JsonReply(page(exchange, rows, exchange.params.get("limit", ROWS)))


def _of_user(exchange: Validated, user: str, terminal: str, inside: list[Session]) -> dict[str, Any]:
    def count(name: str) -> int:
        return sum(session.count(name) for session in inside)

    return {
        "actor": {"type": "user_actor", "email_address": EMAILS[user]},
        "date": f"{exchange.params['starting_at']}T00:00:00Z",
        "organization_id": ORGANIZATION,
        "customer_type": "subscription",
        "subscription_type": "enterprise",
        "terminal_type": terminal,
        "core_metrics": {
            "num_sessions": len(inside),
            "lines_of_code": {"added": count("added_count"), "removed": count("removed_count")},
            "commits_by_claude_code": count("commit_count"),
            "pull_requests_by_claude_code": count("pull_request_count"),
        },
        "tool_actions": {
            tool: {name: count(f"{tool} {name}") for name in ("accepted", "rejected")}
            for tool in ("edit_tool", "multi_edit_tool", "notebook_edit_tool", "write_tool")
        },
        "model_breakdown": [_of_model(model, inside) for model in (OPUS, SONNET)],
    }


def _of_model(model: str, inside: list[Session]) -> dict[str, Any]:
    """Return what a model was used for. The estimate has whole cents."""
    kinds = ("input", "output", "cache_read", "cache_creation")
    tokens = {kind: sum(session.count(f"{model} {kind}", 90_000) for session in inside) for kind in kinds}
    request, answer = PRICES[model]
    cost = (tokens["input"] + tokens["cache_creation"]) * request + tokens["output"] * answer
    return {
        "model": model,
        "tokens": tokens,
        "estimated_cost": {"amount": cost // 1_000_000, "currency": "USD"},
    }
