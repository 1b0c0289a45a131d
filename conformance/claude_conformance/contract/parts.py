"""Splits the description by API, so that a program loads only the APIs that it needs.

Every start loads the core. Each other API (a tag of the description) is a part: its paths, the kinds of
resources that they name, and the components that the core does not have.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from claude_conformance.contract import pointer
from claude_conformance.contract.resources import RESOURCES, named_kinds
from claude_conformance.contract.views import pattern
from claude_conformance.contract.walk import COMPONENT_KINDS, operations, walk

CORE = ("messages", "models", "batches", "files", "skills")
"""The APIs that are always there."""

_BY_API = ("paths", "webhooks")
Document = dict[str, Any]
_Component = tuple[str, str]


def split(document: Document) -> tuple[Document, dict[str, Document]]:
    """Return the core of a bundled document, and the part of each other API by name."""
    by_api = {name: _operations_of(document, name) for name in _apis(document)}
    shared = {field: value for field, value in document.items() if field != "webhooks"}
    core = {**shared, **_joined(by_api.pop(name) for name in CORE if name in by_api)}
    if RESOURCES in document:
        core[RESOURCES] = _resources(document, core)
    core.pop("components", None)
    # Every part shows which credentials there are.
    kept = _reachable(document, core) | {
        ("securitySchemes", name) for name in document["components"].get("securitySchemes", ())
    }
    used = {name: _reachable(document, part) - kept for name, part in by_api.items()}
    elsewhere = {component for found in used.values() for component in found}
    # What no operation refers to belongs to the core.
    everything = {(kind, name) for kind, members in document["components"].items() for name in members}
    core["components"] = _components(document, everything - elsewhere)
    parts = {name: {**part, "components": _components(document, used[name])} for name, part in by_api.items()}
    return core, parts


def merge(core: Document, parts: Iterable[Document]) -> Document:
    """Return a document with the core and some parts. It shares their values."""
    document = dict(core)
    for part in parts:
        for field in part.keys() - {"components"}:
            document[field] = {**document.get(field, {}), **part[field]}
        components = dict(document["components"])
        for kind, members in part["components"].items():
            components[kind] = dict(sorted({**components.get(kind, {}), **members}.items()))
        document["components"] = components
    return document


def index(parts: Mapping[str, Document]) -> dict[str, list[str]]:
    """Return the paths of each part."""
    return {name: list(part["paths"]) for name, part in parts.items()}


class Index:
    """Tells which part has a path."""

    def __init__(self, paths: Mapping[str, list[str]]) -> None:
        self.names = tuple(paths)
        self._routes = [(pattern(path), name) for name, found in paths.items() for path in found]

    def api_of(self, path: str) -> str | None:
        """Return the name of the part with a decoded path, or None if no part has it."""
        return next((name for route, name in self._routes if route.fullmatch(path)), None)


def _apis(document: Document) -> list[str]:
    """Return the APIs in the order of the document's tags, then of its paths."""
    tags = [tag["name"] for tag in document.get("tags", ())]
    found = [_api(item) for field in _BY_API for item in document.get(field, {}).values()]
    return [name for name in dict.fromkeys([*tags, *found]) if name in found]


def _api(item: Document) -> str:
    """Return the API of a path: the first tag of its operations, or the core's if they have none."""
    found = operations({"paths": {"": item}})
    tags = (tag for _, _, operation in found for tag in operation.get("tags", ())[:1])
    return next(tags, CORE[0])


def _operations_of(document: Document, api: str) -> Document:
    part: Document = {
        field: {key: item for key, item in document.get(field, {}).items() if _api(item) == api}
        for field in _BY_API
    }
    if not part["webhooks"]:
        del part["webhooks"]
    if RESOURCES in document:
        part[RESOURCES] = _resources(document, part)
    return part


def _joined(parts: Iterable[Document]) -> Document:
    joined: Document = {}
    for part in parts:
        for field, value in part.items():
            joined[field] = {**joined.get(field, {}), **value}
    return joined


def _resources(document: Document, part: Document) -> Document:
    """Return the kinds of resources that the operations of a part name, and those above them."""
    kinds = named_kinds({"paths": part["paths"], RESOURCES: document[RESOURCES]})
    return {kind: resource for kind, resource in document[RESOURCES].items() if kind in kinds}


def _components(document: Document, wanted: set[_Component]) -> Document:
    some = {
        kind: {name: value for name, value in members.items() if (kind, name) in wanted}
        for kind, members in document["components"].items()
    }
    return {kind: members for kind, members in some.items() if members}


def _reachable(document: Document, part: Document) -> set[_Component]:
    """Return the components that a part refers to, directly or through others."""
    found: set[_Component] = set()
    queue = list(_references(part, "openapi"))
    while queue:
        kind, name = component = queue.pop()
        if component not in found:
            found.add(component)
            queue += _references(document["components"][kind][name], COMPONENT_KINDS[kind])
    return found


def _references(value: Any, kind: str) -> Iterator[_Component]:
    for node in walk(value, kind):
        targets = [node.reference] if node.reference is not None else []
        if node.kind == "schema" and isinstance(node.value, dict):
            targets += node.value.get("discriminator", {}).get("mapping", {}).values()
        elif node.kind in ("openapi", "operation"):
            yield from _schemes(node.value)
        for target in targets:
            _, kind_of, name = pointer.split(target)
            yield kind_of, name


def _schemes(node: Document) -> Iterator[_Component]:
    for requirement in node.get("security", ()):
        for name in requirement:
            yield "securitySchemes", name
