"""Faults of the objects that `x-resources` describes. Each is about every kind that can show it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from weakref import WeakKeyDictionary

from claude_conformance.contract.dotted import MISSING, value_at
from claude_conformance.contract.resources import DOES, Resource, read_action
from claude_conformance.mock.examples import example_reply
from claude_conformance.mock.exchange import Exchange, Located, Validated
from claude_conformance.mock.http.errors import invalid, not_found
from claude_conformance.mock.http.replies import JsonReply, Reply
from claude_conformance.mock.http.requests import Request
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.refusals import SWITCHES
from claude_conformance.mock.world.world import World

from .base import Fault, Wrap, fault, register, switch_off

Shown = dict[str, Any]
LATER, EARLIER = "2031-01-01T00:00:00Z", "2020-01-01T00:00:00Z"

# The operations in which a check is switched off; every one about a kind unless named here.
_WHERE: Mapping[str, tuple[str, ...]] = {
    "resource-delete": ("delete",),
    "resource-freed": ("create",),
    "resource-full": ("update",),
    "resource-immutable": ("update",),
    "resource-lock": ("update",),
    "resource-most": ("create", "upsert"),
    "resource-move": ("move",),
    "resource-needs": ("create", "update"),
    "resource-unique": ("create", "update"),
}

for _switch, _says in SWITCHES.items():
    _does = _WHERE.get(_switch, DOES)
    switch_off(f"{_switch}-off", f"Not checked: {_says.rstrip('.')}", _switch, does=_does)
switch_off(
    "resource-hidden-off",
    "A list without include_archived has archived objects",
    "resource-hidden",
    does=("list",),
)
switch_off(
    "resource-cascade-off",
    "Objects of an archived parent stay as they are",
    "resource-cascade",
    does=("archive",),
)
switch_off(
    "resource-delete-spares-children",
    "Objects of a deleted parent are still found",
    "resource-delete-cascade",
    "resource-parents",
    does=DOES,
)
switch_off("resource-cursor-unbound", "A page token fits a list with other filters", "cursor-bound")
switch_off("credential-kind-off", "Any valid credential opens every operation", "credential-kind")


def kind_of(exchange: Located) -> Resource | None:
    """Return the kind that an exchange is about, or None if it is about none."""
    action = read_action(exchange.located.node)
    return None if action is None else exchange.contract.resources[action.kind]


def changes(id: str, *does: str) -> Wrap:
    """Register a function that changes the JSON of successful responses to these operations of a kind."""

    def wrap(function: Callable[[Located, Resource, Shown], Shown | None]) -> Any:
        def reply(exchange: Exchange, reply: Reply) -> Reply:
            if not isinstance(exchange, Located) or not isinstance(reply, JsonReply) or reply.status != 200:
                return reply
            kind = kind_of(exchange)
            if kind is not None and reply.body:
                reply.body = function(exchange, kind, dict(reply.body)) or reply.body
            return reply

        summary = (function.__doc__ or "").rstrip(".")
        register(Fault(id, summary, does=frozenset(does), reply=reply))
        return function

    return wrap


@changes("resource-id-prefix-lost", "create")
def _no_prefix(_: Located, kind: Resource, shown: Shown) -> Shown | None:
    """A new object has an id without its prefix."""
    id_ = str(shown.get(kind.member))
    return {**shown, kind.member: id_.removeprefix(kind.prefix)} if kind.prefix else None


@changes("resource-type-wrong", "create")
def _type(_: Located, __: Resource, shown: Shown) -> Shown | None:
    """A new object has another type."""
    return {**shown, "type": f"{shown['type']}s"} if "type" in shown else None


@changes("resource-created-in-the-future", "create")
def _future(_: Located, __: Resource, shown: Shown) -> Shown | None:
    """A new object is dated in the future."""
    return shown | {name: LATER for name in ("created_at", "updated_at") if name in shown}


@changes("resource-updated-before-created", "create")
def _before(_: Located, __: Resource, shown: Shown) -> Shown | None:
    """A new object was changed before it was created."""
    return {**shown, "updated_at": EARLIER} if "updated_at" in shown else None


@changes("resource-archived-from-the-start", "create")
def _archived(_: Located, __: Resource, shown: Shown) -> Shown | None:
    """A new object says that it is archived."""
    return {**shown, "archived_at": shown["created_at"]} if "archived_at" in shown else None


@changes("resource-time-without-zone", "create")
def _no_zone(_: Located, __: Resource, shown: Shown) -> Shown | None:
    """The time of a new object has no zone."""
    return {**shown, "created_at": str(shown["created_at"]).rstrip("Z")} if "created_at" in shown else None


@changes("resource-read-loses-a-property", "get")
def _loses(_: Located, kind: Resource, shown: Shown) -> Shown | None:
    """A read leaves out the last property that is not null."""
    others = {"type", "updated_at", kind.member}
    names = [name for name, value in shown.items() if value is not None and name not in others]
    return {name: value for name, value in shown.items() if name != names[-1]}


@changes("resource-read-renames", "get")
def _renames(_: Located, __: Resource, shown: Shown) -> Shown | None:
    """A read shows names in capital letters."""
    name = next((name for name in ("display_name", "name") if shown.get(name)), None)
    return {**shown, name: shown[name].upper()} if name else None


@changes("resource-list-lacks-the-newest", "list")
def _lacks(exchange: Located, _: Resource, shown: Shown) -> Shown | None:
    """The first page of a list lacks its first object."""
    paged = any(name in exchange.request.query for name in ("page=", "after_id="))
    return None if paged else {**shown, "data": shown["data"][1:]}


@changes("resource-list-reversed", "list")
def _reversed(_: Located, __: Resource, shown: Shown) -> Shown | None:
    """A page of a list has its objects in the other order."""
    return {**shown, "data": shown["data"][::-1]}


_FIRST: WeakKeyDictionary[World, list[Shown]] = WeakKeyDictionary()


@changes("resource-pages-repeat", "list")
def _repeats(exchange: Located, _: Resource, shown: Shown) -> Shown | None:
    """A second page begins with the last object of the page before."""
    before = _FIRST.get(exchange.world, [])
    _FIRST[exchange.world] = shown["data"][-1:]
    later = any(name in exchange.request.query for name in ("page=", "after_id="))
    return {**shown, "data": [*before, *shown["data"]]} if later else None


@changes("resource-pages-end-early", "list")
def _early(_: Located, __: Resource, shown: Shown) -> Shown | None:
    """The first page of a list says that it is the last."""
    return {
        **shown,
        **{name: value for name, value in (("next_page", None), ("has_more", False)) if name in shown},
    }


@fault("request", "resource-limit-ignored", does=("list",))
def _unlimited(_: Located, request: Request) -> Request:
    """A list ignores its limit, and takes a wrong one."""
    parts = [part for part in request.query.split("&") if not part.startswith("limit=")]
    request.query = "&".join(parts)
    return request


def stored(exchange: Validated) -> Shown:
    """Return the data of the object that a request is about."""
    return Asked.of(exchange).record().data


def on_update(id: str) -> Wrap:
    """Register a function that changes the body of an update before the engine sees it."""

    def wrap(function: Callable[[Validated, Shown], Shown]) -> Any:
        def prompt(exchange: Validated, body: Shown) -> Shown:
            return function(exchange, dict(body)) if isinstance(body, Mapping) else body

        summary = (function.__doc__ or "").rstrip(".")
        register(Fault(id, summary, does=frozenset({"update"}), prompt=prompt))
        return function

    return wrap


@on_update("resource-update-resets-another")
def _resets(exchange: Validated, body: Shown) -> Shown:
    """An update empties metadata that it does not name."""
    data = stored(exchange)
    if "metadata" not in body and data.get("metadata"):
        data["metadata"] = {}
    return body


@on_update("resource-update-ignored")
def _ignored(exchange: Validated, body: Shown) -> Shown:
    """An update changes no text."""
    data = stored(exchange)
    return {name: data.get(name) if isinstance(value, str) else value for name, value in body.items()}


@on_update("resource-null-clears-nothing")
def _kept(_: Validated, body: Shown) -> Shown:
    """Null in an update changes nothing."""
    return {name: value for name, value in body.items() if value is not None}


@on_update("resource-metadata-replaced")
def _replaced(exchange: Validated, body: Shown) -> Shown:
    """An update replaces the metadata as a whole."""
    if isinstance(body.get("metadata"), Mapping):
        stored(exchange)["metadata"] = {}
    return body


@on_update("resource-metadata-key-stays")
def _stays(_: Validated, body: Shown) -> Shown:
    """An update removes no key of the metadata."""
    sent = body.get("metadata")
    if not isinstance(sent, Mapping):
        return body
    return {**body, "metadata": {name: value for name, value in sent.items() if value not in (None, "")}}


@changes("resource-updated-at-stays", "update")
def _same_time(_: Located, __: Resource, shown: Shown) -> Shown | None:
    """An update leaves updated_at as it was."""
    return {**shown, "updated_at": shown["created_at"]} if "updated_at" in shown else None


@changes("resource-archive-undated", "archive")
def _undated(_: Located, __: Resource, shown: Shown) -> Shown | None:
    """An archived object has no archived_at."""
    return {**shown, "archived_at": None}


@fault("request", "resource-archive-hides", does=("list",))
def _hides(_: Located, request: Request) -> Request:
    """A list never has archived objects."""
    request.query = request.query.replace("include_archived=true", "include_archived=false")
    return request


def before_answer(id: str, *does: str) -> Wrap:
    """Register a function that sees a valid request to these operations of a kind before the engine does."""

    def wrap(function: Callable[[Validated], None]) -> Any:
        def prompt(exchange: Validated, body: Shown) -> Shown:
            function(exchange)
            return body

        register(Fault(id, (function.__doc__ or "").rstrip("."), does=frozenset(does), prompt=prompt))
        return function

    return wrap


@before_answer("resource-archived-again", "archive")
def _again(exchange: Validated) -> None:
    """Each archive has a time of its own."""
    stored(exchange)["archived_at"] = None


@before_answer("resource-archived-unreadable", "get")
def _unreadable(exchange: Validated) -> None:
    """An archived object is not found any more."""
    if stored(exchange).get("archived_at") is not None:
        raise not_found("not found")


@changes("resource-deletion-of-another-type", "delete")
def _deletion(_: Located, __: Resource, shown: Shown) -> Shown | None:
    """A deletion says `deleted` instead of the documented type."""
    return {**shown, "type": "deleted"} if "type" in shown else None


@changes("resource-deletion-of-another-id", "delete")
def _other_id(_: Located, kind: Resource, shown: Shown) -> Shown | None:
    """A deletion names another object."""
    return {**shown, kind.member: f"{shown[kind.member]}0"} if kind.member in shown else None


@fault("reply", "resource-unknown-served", does=("get",))
def _served(exchange: Exchange, reply: Reply) -> Reply:
    """An unknown object is answered with an example."""
    return example_reply(exchange) if reply.status == 404 and isinstance(exchange, Validated) else reply


@fault("reply", "resource-unknown-as-400", does=DOES)
def _as_400(_: Exchange, reply: Reply) -> Reply:
    """An unknown object is answered with 400."""
    if isinstance(reply, JsonReply) and reply.status == 404:
        body = {**reply.body, "error": {**reply.body["error"], "type": "invalid_request_error"}}
        return JsonReply(body, 400, reply.headers)
    return reply


def _with_secrets(shown: Shown, kind: Resource, data: Any) -> Shown:
    for path in (*kind.write_only, *kind.once):
        value = value_at(data, path)
        if value is not MISSING:
            *outer, last = path.split(".")
            owner = shown
            for name in outer:
                owner = owner.setdefault(name, {})
            owner[last] = value
    return shown


@changes("resource-secret-shown-once", "create")
def _shown_once(exchange: Located, kind: Resource, shown: Shown) -> Shown | None:
    """A creation shows the secret that was sent."""
    return _with_secrets(shown, kind, exchange.body) if isinstance(exchange, Validated) else None


@changes("resource-secret-shown", "get")
def _shown(exchange: Located, kind: Resource, shown: Shown) -> Shown | None:
    """A read shows the stored secret."""
    return _with_secrets(shown, kind, stored(exchange)) if isinstance(exchange, Validated) else None


@changes("resource-secret-listed", "list")
def _listed(exchange: Located, kind: Resource, shown: Shown) -> Shown | None:
    """A list shows the stored secrets."""
    if not isinstance(exchange, Validated):
        return None
    found = Asked.of(exchange)
    known = {record.key[-1]: record.data for record in found.store.within(kind.kind, found.scope)}
    secrets = [known.get(item.get(kind.member)) for item in shown["data"]]
    data = [_with_secrets(dict(item), kind, one) for item, one in zip(shown["data"], secrets, strict=True)]
    return {**shown, "data": data}


@fault("reply", "resource-secret-in-error", does=DOES)
def _in_error(exchange: Exchange, reply: Reply) -> Reply:
    """An error quotes the whole body of the request."""
    refused = isinstance(reply, JsonReply) and 400 <= reply.status < 500
    if isinstance(reply, JsonReply) and refused:
        error = reply.body["error"]
        error["message"] = f"{error['message']} (in {exchange.request.content.decode(errors='replace')})"
    return reply


@changes("resource-move-without-effect", "move")
def _no_move(_: Located, kind: Resource, shown: Shown) -> Shown | None:
    """A change of state shows the first state."""
    return {**shown, kind.states.member: kind.states.start} if kind.states else None


@fault("request", "resource-body-unchecked", does=("create",))
def _unchecked(exchange: Located, request: Request) -> Request:
    """The body of a new object is not held against its schema."""
    exchange.skip("schema")
    return request


@before_answer("resource-text-limit-lower", "create")
def _lower(exchange: Validated) -> None:
    """A text of a new object may not have its documented length."""
    if any(isinstance(value, str) and len(value) > 200 for value in exchange.body.values()):
        raise invalid("a text is too long")


@fault("request", "resource-beta-gate-open", does=DOES)
def _open_gate(exchange: Located, request: Request) -> Request:
    """A beta route is there without its header."""
    betas = exchange.located.node.get("x-beta")
    if betas and request.header("anthropic-beta") is None:
        request.headers.append(("anthropic-beta", betas[0]))
    return request
