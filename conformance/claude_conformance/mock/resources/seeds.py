"""The objects that a mock has from the start: those that the examples of the description show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claude_conformance.contract import Contract, whole_contract
from claude_conformance.contract.examples import examples
from claude_conformance.contract.resources import Resource, id_of, read_action, read_resources
from claude_conformance.contract.walk import operations

JSON = "application/json"


def seeds(contract: Contract) -> Iterator[tuple[Resource, tuple[str, ...], dict[str, Any]]]:
    """Iterate over the objects of the kinds that are `seeded`, parents first, with their keys.

    They are in the examples of the operation that lists or gets the kind. In a list, the last object is the
    oldest, unless the kind is ordered otherwise. A child that does not name its parent belongs to each.
    """
    document = (whole_contract() if contract.index else contract).base
    kinds = read_resources(document)
    shown = _shown(document, kinds)
    keys: dict[str, list[tuple[str, ...]]] = {}
    for resource in sorted(kinds.values(), key=lambda kind: _depth(kind, kinds)):
        found = shown.get(resource.kind, [])[: resource.seeded]
        items = found[::-1] if resource.order == "newest" else found
        parents = [()] if resource.parent is None else keys.get(resource.parent, [])
        above = kinds[resource.parent].path_names if resource.parent else ()
        for parent in parents:
            for number, item in enumerate(items):
                if all(item.get(name, id_) == id_ for name, id_ in zip(above, parent, strict=False)):
                    key = (*parent, *_own(resource, item, number))
                    keys.setdefault(resource.kind, []).append(key)
                    yield resource, key, dict(item)


def _own(resource: Resource, item: Mapping[str, Any], number: int) -> tuple[str, ...]:
    if resource.singleton:
        return (resource.kind,)
    names = (resource.member,) if resource.prefix is not None else resource.path_names
    return tuple(id_of(item[name]) or "" for name in names) or (str(number),)


def _depth(resource: Resource, kinds: Mapping[str, Resource]) -> int:
    return 0 if resource.parent is None else 1 + _depth(kinds[resource.parent], kinds)


def _shown(document: Mapping[str, Any], kinds: Mapping[str, Resource]) -> dict[str, list[dict[str, Any]]]:
    """Return the objects in the examples of the operations that list or get a seeded kind."""
    found: dict[str, list[dict[str, Any]]] = {}
    for _, _, operation in operations(document):
        action = read_action(operation)
        if action is None or not kinds[action.kind].seeded or action.does not in ("list", "get"):
            continue
        shown = list(examples(document, operation["responses"]["200"]["content"][JSON]))
        if action.does == "list":
            found[action.kind] = [one for page in shown for one in page[operation["x-pagination"]["items"]]]
        else:
            found.setdefault(action.kind, shown[:1])
    return found
