"""Spend limits, the limits that count for members, and the requests for higher ones."""

from __future__ import annotations

from typing import Any

import attrs

from claude_conformance.mock.apis.kit.handlers import handler
from claude_conformance.mock.apis.spend_limits.limits import (
    LIMIT,
    SCOPE,
    USER,
    limit_of,
    put,
    summaries,
    summary,
)
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources import engine, hooks
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.filters import Entry
from claude_conformance.mock.resources.pages import page_of
from claude_conformance.mock.resources.store import Record, ResourceStore

REQUEST = "spend_limit_increase_request"
ROWS = 20
RESOLVER = {"type": "scoped_api_key_actor", "scoped_api_key_id": "apikey_01MockMockMockMockMockMo"}


@handler("setSpendLimit", Validated)
def set_limit(exchange: Validated) -> Reply:
    asked, body = Asked.of(exchange), exchange.body
    limit = put(asked.store, body["scope"], body.get("period", "monthly"), body["amount"])
    return JsonReply(asked.show(limit))


@handler("listEffectiveSpendLimits", Validated)
def list_effective(exchange: Validated) -> Reply:
    store, params = exchange.world.store(ResourceStore), exchange.params
    users, periods = params.get("user_ids[]"), params.get("period[]")
    members = [one for one in store.within(USER, SCOPE) if not users or one.key[-1] in users]
    rows = {one.number: list(summaries(store, one.key[-1], periods)) for one in members}
    entries = [Entry(number, {"rows": found}) for number, found in rows.items() if found]
    bound = f"effective/{users}/{periods}"
    page = page_of(
        entries,
        "page-token",
        params,
        bound,
        params.get("limit", ROWS),
        "id",
        strict=not exchange.skips("cursor-known"),
    )
    return JsonReply({**page, "data": [row for member in page["data"] for row in member["rows"]]})


@handler("listSpendLimitIncreaseRequests", Validated)
def list_requests(exchange: Validated) -> Reply:
    asked = Asked.of(exchange)
    present = {one.key[-1] for one in asked.store.within(USER, SCOPE)}
    entries = [one for one in engine.entries(asked) if one.shown["actor"].get("user_id") in present]
    return JsonReply(engine.page(asked, entries))


@hooks.on(REQUEST, "move")
def resolve(asked: Asked, request: Record) -> None:
    """Note when a request was resolved. An approval sets the limit of the member."""
    request.data |= {"resolved_at": asked.now(), "resolved_by": RESOLVER}
    if asked.action.move == "approve":
        request.data["period"] = asked.body.get("period") or request.data["period"]
        put(asked.store, _scope(request), request.data["period"], asked.body["amount"])


@hooks.shows(REQUEST)
def show_request(asked: Asked, request: Record, shown: dict[str, Any]) -> None:
    pending, user = request.data["status"] == "pending", request.data["actor"]["user_id"]
    shown["spend_summary"] = summary(asked.store, user, request.data["period"]) if pending else None
    if asked.action.move == "approve":
        limit = limit_of(asked.store, _scope(request), request.data["period"])
        about = attrs.evolve(asked, resource=asked.kinds[LIMIT])
        shown["spend_limit"] = None if limit is None else about.show(limit)


def _scope(request: Record) -> dict[str, Any]:
    return {"type": "user", "user_id": request.data["actor"]["user_id"]}
