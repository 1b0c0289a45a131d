"""Answers an operation that `x-resource` describes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from claude_conformance.contract import Operation
from claude_conformance.contract.resources import read_action
from claude_conformance.mock.examples import example_reply
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import ApiError
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.resources import hooks, refusals
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.change import changed
from claude_conformance.mock.resources.filters import Entry, in_order, selected
from claude_conformance.mock.resources.pages import DEFAULT_LIMIT, page_of
from claude_conformance.mock.resources.shape import Shape
from claude_conformance.mock.resources.store import Record


def handler(exchange: Validated) -> Callable[[Validated], Reply] | None:
    """Return the function that answers an operation, or None if no annotation says what it does."""
    action = read_action(exchange.operation.node)
    return None if action is None or action.does not in _ANSWERS else answer


def is_played(operation: Operation) -> bool:
    """Whether this module answers an operation from stored objects, and not with an example."""
    action = read_action(operation.node)
    return action is not None and action.does != "custom"


def answer(exchange: Validated) -> Reply:
    """Return the reply to a valid request. Raises `ApiError` if the state of the objects forbids it."""
    found = Asked.of(exchange)
    return JsonReply(_ANSWERS[found.action.does](found))


def _create(asked: Asked) -> dict[str, Any]:
    named = refusals.create(asked, asked.parents())
    resource = asked.resource
    if resource.prefix is None:
        key = asked.own_key()
    else:
        key = (*asked.parent_key(), asked.store.ids.new(resource.prefix))
    record = asked.add(key, asked.body)
    record.uses = named
    hooks.call("create", asked, record)
    return asked.show(record) | {name: record.data[name] for name in resource.once}


def _get(asked: Asked) -> dict[str, Any]:
    return asked.show(asked.record())


def _list(asked: Asked) -> dict[str, Any]:
    return page(asked, entries(asked))


def entries(asked: Asked) -> list[Entry]:
    """Return the objects that a list has, as its query asks. Raises `ApiError` (404)."""
    query, records = asked.query(), asked.records()
    refusals.list_(asked)
    hides = any(parameter.name == "include_archived" for parameter in asked.exchange.operation.parameters)
    if hides and query.get("include_archived") is not True and not asked.exchange.skips("resource-hidden"):
        records = [record for record in records if not record.archived]
    if asked.resource.order == "newest":
        records.reverse()
    found = [Entry(record.number, asked.show(record), record.data) for record in records]
    return in_order(selected(found, query, asked.resource.filters), query)


def page(asked: Asked, entries: list[Entry], most: int | None = None) -> dict[str, Any]:
    """Return the page of a list that its query asks for, with at most `most` objects."""
    query = asked.query()
    pagination = asked.exchange.operation.node["x-pagination"]
    limit = query.get("limit") or (max(1, len(entries)) if pagination.get("whole") else DEFAULT_LIMIT)
    limit = limit if most is None else min(limit, most)
    bound = _bound(asked, query)
    by_id = pagination["style"] == "id-cursor"
    strict = not asked.exchange.skips("cursor-known" if by_id else "page-known")
    page = page_of(
        entries,
        pagination["style"],
        query,
        bound,
        limit,
        asked.resource.cursor,
        strict=strict,
        before=pagination.get("before"),
    )
    return _fitted(asked, {"has_more": page.get("next_page") is not None, **page})


def _update(asked: Asked) -> dict[str, Any]:
    return _changed(asked, asked.record())


def _upsert(asked: Asked) -> dict[str, Any]:
    parents = asked.parents()
    record = asked.store.find(asked.resource.kind, asked.scope, asked.own_key())
    refusals.upsert(asked, parents, record)
    if record is None:
        record = asked.add(asked.own_key(), asked.body)
        hooks.call("create", asked, record)
        return asked.show(record)
    return _changed(asked, record)


def _changed(asked: Asked, record: Record) -> dict[str, Any]:
    lock, before = asked.resource.lock, record.data
    sent = {name: value for name, value in asked.body.items() if lock is None or name != lock.member}
    after = changed(before, sent, asked.resource.update)
    named = refusals.update(asked, record, after)
    if after != before:
        record.data, record.uses = after, named
        _touch(asked, record)
        if lock is not None and isinstance(after.get(lock.member), int):
            after[lock.member] += 1
        hooks.call("update", asked, record)
    return asked.show(record)


def _touch(asked: Asked, record: Record) -> None:
    if "updated_at" in asked.names():
        record.data["updated_at"] = asked.now()


def _archive(asked: Asked) -> dict[str, Any]:
    record = asked.record()
    if not record.archived:
        refusals.archive(asked, record)
        now = asked.now()
        for one in (record, *asked.store.below(record)):
            if not one.archived and not (one is not record and asked.exchange.skips("resource-cascade")):
                one.data["archived_at"] = now
                hooks.call("archive", asked, one)
        _touch(asked, record)
    return asked.show(record)


def _delete(asked: Asked) -> dict[str, Any]:
    own = {**asked.exchange.path_params, asked.resource.member: asked.own_key()[-1]}
    if asked.action.idempotent:
        asked.parents()
        if asked.store.find(asked.resource.kind, asked.scope, asked.own_key()) is None:
            return _fitted(asked, own)
    record = asked.record()
    refusals.delete(asked, record)
    hooks.call("delete", asked, record)
    if not asked.exchange.skips("resource-delete"):
        asked.store.delete(record, alone=asked.exchange.skips("resource-delete-cascade"))
    return _fitted(asked, own)


def _move(asked: Asked) -> dict[str, Any]:
    record, states = asked.record(), asked.resource.states
    if states is None or asked.action.move is None:
        raise ApiError(500, f"{asked.resource.kind} has no states")
    move = states.moves[asked.action.move]
    state = record.data.get(states.member)
    refusals.move(asked, record, move)
    if state in move.same:
        return asked.show(record)
    record.data = {**record.data, **move.set, states.member: move.to}
    _touch(asked, record)
    hooks.call("move", asked, record)
    return asked.show(record)


def _custom(asked: Asked) -> dict[str, Any]:
    """Return the operation's example, with the ids of the path in it."""
    asked.record()
    reply = example_reply(asked.exchange)
    shown = reply.body if isinstance(reply, JsonReply) and isinstance(reply.body, dict) else {}
    return {**shown, **{name: value for name, value in asked.exchange.path_params.items() if name in shown}}


_ANSWERS: Mapping[str, Callable[[Asked], dict[str, Any]]] = {
    "create": _create,
    "get": _get,
    "list": _list,
    "update": _update,
    "upsert": _upsert,
    "archive": _archive,
    "delete": _delete,
    "move": _move,
    "custom": _custom,
}


def _bound(asked: Asked, query: Mapping[str, Any]) -> str:
    """Return what a cursor is bound to: the list, and its order and filters or what the description names."""
    names = asked.exchange.operation.node["x-pagination"].get("bound", query)
    names = () if asked.exchange.skips("cursor-bound") else names
    filters = {name: query[name] for name in sorted(names) if name in query and name not in ("limit", "page")}
    return f"{asked.resource.kind}/{'/'.join(asked.parent_key())}/{filters}"


def _fitted(asked: Asked, data: dict[str, Any]) -> dict[str, Any]:
    """Return data as the operation's own response describes them."""
    _, response = asked.exchange.operation.responses["200"]
    schema = response["content"]["application/json"]["schema"]
    fitted: dict[str, Any] = Shape(asked.exchange.view, asked.now()).fit(schema, data)
    return fitted
