"""Faults of all lists: limits, sizes of pages, order and ends."""

from __future__ import annotations

import datetime as dt
import re
from functools import partial

from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.http.requests import Request

from .base import MODELS, Fault, register
from .stored_objects import BATCH_LIST, FILE_LIST, SKILL_LIST, body_of, without_query

LISTS = {"models": MODELS, "batch-list": BATCH_LIST, "file-list": FILE_LIST, "skill-list": SKILL_LIST}
LIMITS = {"0": ("zero", None), "1001": ("1001", "1000"), "x": ("text", None)}
DEFAULT = 20


def _limit(request: Request) -> str | None:
    found = [part.partition("=")[2] for part in request.query.split("&") if part.startswith("limit=")]
    return found[0] if found else None


def _with_limit(request: Request, value: str | None) -> Request:
    parts = [part for part in request.query.split("&") if part and not part.startswith("limit=")]
    request.query = "&".join([*parts, *([f"limit={value}"] if value else [])])
    return request


def _lenient(kind: str, instead: str | None, _: Exchange, request: Request) -> Request:
    value = _limit(request)
    if kind == "x":
        wrong = value is not None and not value.lstrip("-").isdigit()
    else:
        wrong = (
            value is not None
            and value.isdigit()
            and (int(value) > 1000 if kind == "1001" else int(value) == 0)
        )
    return _with_limit(request, instead) if wrong else request


def _no_way(cursor: str, exchange: Exchange, request: Request) -> Request:
    without_query(exchange, cursor)
    return request


def _two(_: Exchange, request: Request) -> Request:
    """A page with limit 1 has two objects"""
    return _with_limit(request, "2") if _limit(request) == "1" else request


def _long(exchange: Exchange, reply: Reply) -> Reply:
    """A page without a limit has more than 20 objects"""
    data = body_of(reply).get("data")
    if isinstance(reply, JsonReply) and data and _limit(exchange.request) is None:
        more = [{**data[-1], "id": f"{data[-1]['id']}{number}"} for number in range(DEFAULT)]
        ends = {"last_id": more[-1]["id"]} if "last_id" in reply.body else {}
        reply.body = {**reply.body, "data": [*data, *more]} | ends
    return reply


def _later(exchange: Exchange, request: Request) -> Request:
    """The limit has no effect on later pages: the second has all that remains"""
    if re.search(r"(^|&)(page|after_id)=", request.query):
        without_query(exchange, "limit")
        exchange.request.query += "&limit=1000"
    return exchange.request


def _aged(exchange: Exchange, reply: Reply) -> Reply:
    """A page without a limit says that its first objects are the oldest"""
    if _limit(exchange.request) is None:
        for hours, item in enumerate(body_of(reply).get("data") or ()):
            later = dt.datetime.fromisoformat(item["created_at"]) + dt.timedelta(hours=hours)
            item["created_at"] = later.strftime("%Y-%m-%dT%H:%M:%SZ")
    return reply


def _ends(_: Exchange, reply: Reply) -> Reply:
    """A page has no cursors"""
    body = body_of(reply)
    if isinstance(reply, JsonReply) and "data" in body:
        if "last_id" in body:
            reply.body = {**body, "first_id": None, "last_id": None}
        elif body.get("next_page") is None:
            reply.body = {key: value for key, value in body.items() if key != "next_page"}
    return reply


for _list, _operations in LISTS.items():
    for _kind, (_word, _instead) in LIMITS.items():
        register(
            Fault(
                f"{_list}-limit-{_word}-served",
                f"A limit of {_kind} is served",
                (),
                _operations,
                request=partial(_lenient, _kind, _instead),
            )
        )
    register(Fault(f"{_list}-page-of-one-holds-two", _two.__doc__ or "", (), _operations, request=_two))
    register(
        Fault(f"{_list}-limit-ignored-on-later-pages", _later.__doc__ or "", (), _operations, request=_later)
    )
    for _id, _hook in {"too-long-unasked": _long, "without-ends": _ends}.items():
        register(Fault(f"{_list}-{_id}", _hook.__doc__ or "", (), _operations, reply=_hook))
# Files have these cursors only under the old beta header.
for _list in ("batch-list", "file-list"):
    for _end in ("before", "after"):
        register(
            Fault(
                f"{_list}-{_end}-id-ignored",
                f"{_end}_id has no effect",
                (),
                LISTS[_list],
                request=partial(_no_way, f"{_end}_id"),
            )
        )
# The order of skills is not documented.
for _list in ("models", "batch-list", "file-list"):
    register(Fault(f"{_list}-oldest-first-unasked", _aged.__doc__ or "", (), LISTS[_list], reply=_aged))
