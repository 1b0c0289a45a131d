"""Faults of the Models API, of pages, and of token counting."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from typing import Any

from claude_conformance.mock.exchange import Decoded, Exchange, Routed
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.http.requests import Request

from .base import COUNT, MODEL, MODELS, Body, Wrap, fault
from .rewrite import refusal, rewrite
from .stored_objects import (
    changes_reply,
    each,
    without_query,
)


def _reply(id: str, *defects: str, operations: tuple[str, ...] = MODELS) -> Wrap:
    return fault("reply", id, *defects, operations=operations)


def _page(reply: Reply, **changes: Any) -> Reply:
    if isinstance(reply, JsonReply) and reply.status == 200:
        reply.body = {**reply.body, **changes}
    return reply


def _items(reply: Reply) -> list[Body]:
    """Return the models of a page; empty if the reply is not a page."""
    return reply.body.get("data", []) if isinstance(reply, JsonReply) and reply.status == 200 else []


def _query(request: Request, *names: str) -> Request:
    """The request without some query parameters."""
    parts = [part for part in request.query.split("&") if part.partition("=")[0] not in names]
    request.query = "&".join(parts)
    return request


@fault("request", "models-missing", "D172", operations=MODELS)
def models_missing(exchange: Exchange, request: Request) -> Request | Reply:
    """There is no list of models"""
    return refusal(exchange, "Not found", 404)


@fault("request", "model-missing-route", "D172", operations=MODEL)
def model_missing(exchange: Exchange, request: Request) -> Request | Reply:
    """There is no route for one model"""
    return refusal(exchange, "Not found", 404)


@_reply("models-openai-list", "D171")
def openai_list(exchange: Exchange, reply: Reply) -> Reply:
    """The list of models has the shape of another API"""
    if isinstance(reply, JsonReply) and reply.status == 200:
        data = [{"id": item["id"], "object": "model", "owned_by": "anthropic"} for item in reply.body["data"]]
        reply.body = {"object": "list", "data": data}
    return reply


@_reply("models-has-more-always", "D173")
def has_more_always(exchange: Exchange, reply: Reply) -> Reply:
    """has_more is always true"""
    return _page(reply, has_more=True)


@_reply("models-has-more-never", "D174")
def has_more_never(exchange: Exchange, reply: Reply) -> Reply:
    """has_more is always false"""
    return _page(reply, has_more=False)


@_reply("models-ends-missing")
def ends_missing(exchange: Exchange, reply: Reply) -> Reply:
    """first_id and last_id are null"""
    return _page(reply, first_id=None, last_id=None)


@_reply("models-ends-swapped")
def ends_swapped(exchange: Exchange, reply: Reply) -> Reply:
    """first_id and last_id are exchanged"""
    if isinstance(reply, JsonReply) and reply.status == 200:
        return _page(reply, first_id=reply.body["last_id"], last_id=reply.body["first_id"])
    return reply


@fault("request", "models-limit-ignored", "D172", "D174", operations=MODELS)
def limit_ignored(exchange: Exchange, request: Request) -> Request:
    """The limit has no effect: every page has all objects"""
    request = _query(request, "limit")
    request.query = "&".join(part for part in (request.query, "limit=1000") if part)
    return request


@fault("request", "models-limit-unchecked", operations=MODELS)
def limit_unchecked(exchange: Exchange, request: Request) -> Request:
    """Any limit is accepted"""
    for part in request.query.split("&"):
        name, _, value = part.partition("=")
        if name == "limit" and not (value.isdigit() and 1 <= int(value) <= 1000):
            return _query(request, "limit")
    return request


@fault("request", "models-cursor-ignored", "D174", operations=MODELS)
def cursor_ignored(exchange: Exchange, request: Request) -> Request:
    """after_id and before_id have no effect: every page is the first"""
    return _query(request, "after_id", "before_id")


@fault("request", "models-before-ignored", operations=MODELS)
def before_ignored(exchange: Exchange, request: Request) -> Request:
    """before_id has no effect"""
    return _query(request, "before_id")


@_reply("models-cursor-included")
def cursor_included(exchange: Exchange, reply: Reply) -> Reply:
    """A page begins with the object that it should come after"""
    if not isinstance(exchange, Decoded):
        return reply
    cursor = exchange.params.get("after_id")
    model = exchange.world.catalogue.find(cursor) if cursor else None
    if model is not None and _items(reply):
        return _page(reply, data=[model.info(), *_items(reply)], first_id=model.id)
    return reply


@_reply("models-oldest-first")
def oldest_first(exchange: Exchange, reply: Reply) -> Reply:
    """The oldest models come first"""
    items = _items(reply)[::-1]
    if not items:
        return reply
    return _page(reply, data=items, first_id=items[0]["id"], last_id=items[-1]["id"])


@_reply("models-created-as-number", operations=MODELS + MODEL)
def created_as_number(exchange: Exchange, reply: Reply) -> Reply:
    """created_at is a number of seconds"""
    for item in _items(reply) or (
        [reply.body] if isinstance(reply, JsonReply) and reply.status == 200 else []
    ):
        item["created_at"] = 1_700_000_000
    return reply


@_reply("models-type-missing", operations=MODELS + MODEL)
def type_missing(exchange: Exchange, reply: Reply) -> Reply:
    """Models have no type"""
    for item in _items(reply) or (
        [reply.body] if isinstance(reply, JsonReply) and reply.status == 200 else []
    ):
        item.pop("type", None)
    return reply


@_reply("models-display-name-missing", operations=MODELS + MODEL)
def display_name_missing(exchange: Exchange, reply: Reply) -> Reply:
    """Models have no display name"""
    for item in _items(reply) or (
        [reply.body] if isinstance(reply, JsonReply) and reply.status == 200 else []
    ):
        item.pop("display_name", None)
    return reply


@_reply("models-foreign-ids", "D175")
def foreign_ids(exchange: Exchange, reply: Reply) -> Reply:
    """The list names models by the ids of another platform, which Messages does not take"""
    for item in _items(reply):
        item["id"] = f"anthropic/{item['id']}-v1:0"
    items = _items(reply)
    return _page(reply, first_id=items[0]["id"], last_id=items[-1]["id"]) if items else reply


@fault("request", "models-retired-listed", operations=MODELS)
def retired_listed(exchange: Exchange, request: Request) -> Request:
    """Retired models are listed by default"""
    if "lifecycle" not in request.query:
        stages = "&".join(f"lifecycle[]={stage}" for stage in ("active", "deprecated", "retired"))
        request.query = "&".join(part for part in (request.query, stages) if part)
    return request


@_reply("model-unknown-served", "D021", operations=MODEL)
def model_unknown_served(exchange: Exchange, reply: Reply) -> Reply:
    """An unknown model id returns a model"""
    if reply.status == 404 and isinstance(reply, JsonReply) and isinstance(exchange, Routed):
        name = exchange.path_params["model_id"]
        body = {**exchange.world.catalogue.models[0].info(), "id": name, "display_name": name}
        reply.body, reply.status = body, 200
    return reply


@_reply("model-alias-unknown", operations=MODEL)
def alias_unknown(exchange: Exchange, reply: Reply) -> Reply:
    """Aliases are unknown"""
    if (
        isinstance(reply, JsonReply)
        and isinstance(exchange, Routed)
        and reply.status == 200
        and reply.body["id"] != exchange.path_params["model_id"]
    ):
        return refusal(exchange, f"model: {exchange.path_params['model_id']}", 404)
    return reply


@fault("request", "count-missing", "D165", operations=COUNT)
def count_missing(exchange: Exchange, request: Request) -> Request | Reply:
    """There is no count_tokens"""
    return refusal(exchange, "Not found", 404)


@_reply("count-zero", "D166", operations=COUNT)
def count_zero(exchange: Exchange, reply: Reply) -> Reply:
    """count_tokens always returns 0"""
    return _page(reply, input_tokens=0)


@_reply("count-fixed", "D166", operations=COUNT)
def count_fixed(exchange: Exchange, reply: Reply) -> Reply:
    """count_tokens returns the same for every request"""
    return _page(reply, input_tokens=42)


@_reply("count-far-off", operations=COUNT)
def count_far_off(exchange: Exchange, reply: Reply) -> Reply:
    """count_tokens is far from the later usage"""
    if isinstance(reply, JsonReply) and reply.status == 200:
        return _page(reply, input_tokens=reply.body["input_tokens"] * 3 + 100)
    return reply


@_reply("count-as-string", operations=COUNT)
def count_as_string(exchange: Exchange, reply: Reply) -> Reply:
    """count_tokens returns its number as a string"""
    if isinstance(reply, JsonReply) and reply.status == 200:
        return _page(reply, input_tokens=str(reply.body["input_tokens"]))
    return reply


@_reply("count-openai-usage", operations=COUNT)
def count_openai(exchange: Exchange, reply: Reply) -> Reply:
    """count_tokens returns total_tokens"""
    if isinstance(reply, JsonReply) and reply.status == 200:
        reply.body = {"total_tokens": reply.body["input_tokens"]}
    return reply


@fault("request", "count-takes-messages-fields", operations=COUNT)
def count_takes_messages_fields(exchange: Exchange, request: Request) -> Request:
    """count_tokens accepts max_tokens, stream and similar fields"""

    def change(body: Body) -> None:
        for name in ("max_tokens", "stream", "metadata", "stop_sequences", "temperature", "top_p", "top_k"):
            body.pop(name, None)

    return rewrite(request, change)


def _far(counted: Body) -> None:
    if "context_management" in counted:
        counted["input_tokens"] = max(1, counted["input_tokens"] - 300)


changes_reply(
    "models-data-object", "The models of a list are an object", MODELS, lambda b: b.update(data={"m": 1})
)
changes_reply("count-edited-far", "A count with context management is far too low", COUNT, _far)


@fault("reply", "model-alias-another", "D175", operations=MODEL)
def alias_another(exchange: Exchange, reply: Reply) -> Reply:
    """An alias returns another model"""
    asked = exchange.path_params["model_id"] if isinstance(exchange, Routed) else ""

    def change(item: Body) -> None:
        if item.get("id") != asked:
            item["id"] = asked

    return each(reply, change)


@fault("request", "models-lifecycle-ignored", operations=MODELS)
def lifecycle_ignored(exchange: Exchange, request: Request) -> Request:
    """A list of retired models also has the others"""
    if "lifecycle" in request.query:
        stages = "&".join(f"lifecycle[]={stage}" for stage in ("active", "deprecated", "retired"))
        without_query(exchange, "lifecycle[]", "lifecycle%5B%5D")
        request.query = "&".join(part for part in (request.query, stages) if part)
    return request
