"""Requests that a schema allows and the description says are refused.

Rules: R22-R24.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from claude_conformance.contract import pointer as pointers
from claude_conformance.contract.dotted import change_strings, strings_at
from claude_conformance.contract.resources import Refused
from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import accepted, answered, client_error
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.kit.kinds import UNKNOWN, Kind
from claude_conformance.rules.outcome import Failed
from claude_conformance.rules.per_kind import rule
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.r_resources.new import created


@rule(
    "R22",
    title="refuses what the description says is refused, though its schema is right",
    source=[src.sdk("types"), src.doc("api/overview")],
    judges=lambda kind: {one.does for one in kind.resource.refused},
    applies=lambda kind: any(kind.has(one.does) for one in kind.resource.refused),
    cost=8,
)
def refuses(probe: Probe, kind: Kind) -> None:
    def check(refused: Refused) -> None:
        ids = dict(_ids(probe, kind, refused))
        body = _body(probe, kind, refused, ids)
        if refused.does == "create":
            exchange = kind.create(probe, body, ids, invalid=True)
        else:
            exchange = kind.ask(probe, refused.does, ids, body, query=refused.query, invalid=True)
        if answered(exchange).status != refused.status:
            raise Failed(f"the status is {exchange.status}, not {refused.status}", exchange)

    each({one.case: one for one in kind.resource.refused if kind.has(one.does)}, check)


def _ids(probe: Probe, kind: Kind, refused: Refused) -> Mapping[str, str]:
    """Returns the path parameters of a request that is right otherwise, as far as one can be sent."""
    if refused.does == "update":
        return kind.make(probe).ids
    if refused.does == "create":
        created(probe, kind)  # a server that refuses everything is judged by R01
    if refused.does == "list":
        accepted(kind.ask(probe, "list", kind.parents(probe)))
    return kind.parents(probe)


def _body(probe: Probe, kind: Kind, refused: Refused, ids: dict[str, str]) -> Any:
    """Returns the body: the example with the change. The ids of objects go into it, or into the path."""
    body: Any = copy.deepcopy(refused.change)
    if refused.does != "update":
        base = kind.body(probe) if refused.does == "create" else kind.examples.get(refused.does)
        body = merged(base, refused.change) if base is not None else None
    for path, named in refused.names.items():
        other = kind.kinds[named.kind]
        made = other.make(probe)
        if named.after is not None:
            accepted(other.ask(probe, named.after, made.ids))
        id_ = list(made.ids.values())[-1]
        if "{" + path + "}" in kind.operations[refused.does].path:
            ids[path] = id_
        else:
            _put(body, path.split("."), id_)
    return None if refused.does == "list" else body


def merged(value: Any, change: Any) -> Any:
    """Returns a value with a change merged into it. Null removes a property, as RFC 7396 says."""
    if not isinstance(change, Mapping):
        return copy.deepcopy(change)
    found = dict(value) if isinstance(value, Mapping) else {}
    for name, item in change.items():
        if item is None:
            found.pop(name, None)
        else:
            found[name] = merged(found.get(name), item)
    return found


def _put(owner: Any, path: list[str], value: str) -> None:
    *outer, last = path
    for name in outer:
        owner = owner[int(name)] if isinstance(owner, list) else owner[name]
    if isinstance(owner, list):
        owner[int(last)] = value
    else:
        owner[last] = value


@rule(
    "R23",
    title="refuses an object that names one which does not exist",
    source=[src.sdk("types"), src.ERRORS],
    judges=("create",),
    applies=lambda kind: kind.has("create") and bool(_named(kind)),
    cost=4,
)
def unknown_names(probe: Probe, kind: Kind) -> None:
    created(probe, kind)
    action = kind.action("create")

    def check(path: str) -> None:
        body = kind.body(probe, path)
        prefix = kind.kinds[action.needs[path]].resource.prefix
        change_strings(body, path, lambda _: f"{prefix}{UNKNOWN}")
        exchange = kind.create(probe, body, invalid=True)
        if answered(exchange).status != action.missing:
            raise Failed(f"the status is {exchange.status}, not {action.missing}", exchange)

    each({path: path for path in _named(kind)}, check, generated=True)


def _named(kind: Kind) -> list[str]:
    """Returns the properties of an example that name objects whose ids the server makes."""
    examples = kind.examples_of("create")
    return [
        path
        for path, name in kind.action("create").needs.items()
        if kind.kinds[name].resource.prefix and any(any(strings_at(one, path)) for one in examples)
    ]


@rule(
    "R24",
    title="refuses an update that adds a key too many",
    source=[src.sdk("types")],
    judges=("update",),
    applies=lambda kind: kind.has("create", "update") and bool(_maps(kind)),
)
def too_many_keys(probe: Probe, kind: Kind) -> None:
    def check(name: str) -> None:
        keys = {f"key_{number}": "1" for number in range(_maps(kind)[name])}
        made = kind.make(probe, changes={name: keys})
        kept = kind.ask(probe, "update", made.ids, {name: {"key_0": "2"}})
        accepted(kept)
        client_error(kind.ask(probe, "update", made.ids, {name: {"one_more": "1"}}, invalid=True))

    each({name: name for name in _maps(kind)}, check, generated=True)


def _maps(kind: Kind) -> dict[str, int]:
    """Returns the properties that an update merges key by key, with the most keys that a response shows."""
    found = {}
    node = pointers.resolve(kind.view.document, pointers.split(kind.resource.schema))
    properties = kind.view.resolve(node, "")[1].get("properties", {})
    for name, dialect in kind.resource.update.items():
        most = kind.view.resolve(properties.get(name, {}), "")[1].get("maxProperties")
        if most is not None and dialect in ("merge-null", "merge-empty"):
            found[name] = most
    return found
