"""Filters uses, groups them, and adds them up."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

import attrs

from claude_conformance.mock.apis.analytics.cast import PLATFORM
from claude_conformance.mock.apis.analytics.ledger import (
    DISCOUNT,
    OUTPUT,
    READ,
    TOKENS,
    UNCACHED,
    WRITTEN_1H,
    WRITTEN_5M,
    Component,
    Use,
    cents,
    total,
    uses,
)
from claude_conformance.mock.apis.analytics.spans import Span, refreshed
from claude_conformance.mock.exchange import Validated

COMPONENTS = ("cost_type", "token_type")
FILTERS = {
    "actor_types[]": "actor_type",
    "agent_ids[]": "agent_id",
    "api_key_ids[]": "api_key_id",
    "claude_tag_categories[]": "claude_tag_category",
    "claude_tag_user_ids[]": "claude_tag_user_id",
    "context_windows[]": "context_window",
    "context_window[]": "context_window",
    "deployment_ids[]": "deployment_id",
    "environment_ids[]": "environment_id",
    "inference_geos[]": "inference_geo",
    "models[]": "model",
    "organization_ids[]": "organization_id",
    "products[]": "product",
    "service_tiers[]": "service_tier",
    "session_ids[]": "session_id",
    "slack_channel_ids[]": "slack_channel_id",
    "speeds[]": "speed",
    "user_profile_ids[]": "user_profile_id",
    "workspace_ids[]": "workspace_id",
}
ACTORS = ("actor_ids[]", "user_ids[]", "account_ids[]", "service_account_ids[]")
UNSET = {"", "not_available"}
"""Values of filters that mean usage without a value."""


def found(exchange: Validated, span: Span, *, platform: bool | None = None) -> list[Use]:
    """Return the uses of a range that the filters of a request let through.

    `platform` asks for those of the Claude Platform, or for those of Claude Enterprise.
    """
    inside = uses(span.start, min(span.end, refreshed(exchange)))
    return [
        use
        for use in inside
        if (platform is None or (use.source.value("product") in PLATFORM) == platform)
        and _passes(use, exchange.params)
    ]


def _passes(use: Use, params: Mapping[str, Any]) -> bool:
    for name, dimension in FILTERS.items():
        wanted = params.get(name)
        if wanted:
            value = use.source.value(dimension)
            asked = [one.replace("claude-tag", "claude_tag") for one in wanted]
            if value not in asked and not (value is None and UNSET.intersection(asked)):
                return False
    actors = [one for name in ACTORS for one in params.get(name) or ()]
    if actors and use.source.actor_id not in actors:
        return False
    groups = params.get("rbac_group_ids[]")
    return not groups or bool(set(groups).intersection(use.source.groups))


@attrs.frozen
class Row:
    """The uses of a group in a range. `key` has the values that it is grouped by."""

    bucket: tuple[int, int]
    key: Mapping[str, Any]
    uses: list[Use] = attrs.field(factory=list)


def grouped(inside: Iterable[Use], span: Span, by: Sequence[str]) -> list[Row]:
    """Return the groups of uses, in the order of their first use. A user counts for each of their groups."""
    rows: dict[str, Row] = {}
    plain = [name for name in by if name != "rbac_group_id" and name not in COMPONENTS]
    for use in inside:
        bucket = span.bucket(use.at)
        for group in use.source.groups or (None,) if "rbac_group_id" in by else (None,):
            key = {name: use.source.value(name) for name in plain}
            if "rbac_group_id" in by:
                key["rbac_group_id"] = group
            name = json.dumps([bucket, key], sort_keys=True)
            rows.setdefault(name, Row(bucket, key)).uses.append(use)
    return list(rows.values())


def usage(inside: Sequence[Use]) -> dict[str, Any]:
    """Return what uses add up to."""
    sums = {name: sum(use.tokens[index] for use in inside) for index, name in enumerate(TOKENS)}
    return {
        "uncached_input_tokens": sums[UNCACHED],
        "cache_creation": {
            "ephemeral_5m_input_tokens": sums[WRITTEN_5M],
            "ephemeral_1h_input_tokens": sums[WRITTEN_1H],
        },
        "cache_read_input_tokens": sums[READ],
        "output_tokens": sums[OUTPUT],
        "requests": sum(use.requests for use in inside),
        "server_tool_use": {"web_search_requests": sum(use.searches for use in inside)},
        "total_tokens": sum(sums.values()),
    }


@attrs.frozen
class Cost:
    """The cost of a row, or of a component of it."""

    component: Component | None
    list_amount: Decimal
    requests: int | None

    def shown(self) -> dict[str, Any]:
        """Return it as the API writes it."""
        return {
            "amount": cents(self.list_amount * DISCOUNT),
            "list_amount": cents(self.list_amount),
            "currency": "USD",
            "requests": self.requests,
        }


def costs(inside: Sequence[Use], by: Sequence[str]) -> Iterator[Cost]:
    """Return the cost of uses: as one, or a component at a time if the request groups by them.

    Grouping by the kind of tokens alone has only tokens.
    """
    parts: dict[Component, list[Decimal]] = defaultdict(list)
    types, kinds = "cost_type" in by, "token_type" in by
    for use in inside:
        for (cost_type, token_type), amount in use.costs():
            parts[cost_type, token_type if kinds else None].append(amount)
    if not types and not kinds:
        amount = total(one for amounts in parts.values() for one in amounts)
        yield Cost(None, amount, sum(use.requests for use in inside))
        return
    for component, amounts in sorted(parts.items(), key=lambda item: (item[0][0], item[0][1] or "")):
        if types or component[0] == "tokens":
            yield Cost(component, total(amounts), None)
