"""The client document as openapi-python-client needs it.

The generator drops or misreads much that is valid (bare recursive unions, array headers, two media types
under one status), and gives templates neither the raw operation nor its extensions. So each component becomes
a plain object schema, each operation keeps one response, and what the templates write is worked out here and
put under `x-client` of the Schema and Response Objects.

Requests are open in this view: models keep members that the description does not know, so a newer field gets
through.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from claude_conformance.codegen.annotations import Types
from claude_conformance.codegen.models import model_plan
from claude_conformance.codegen.operations import operation_plan
from claude_conformance.codegen.references import children, with_class_names
from claude_conformance.codegen.tree import resource_tree, top
from claude_conformance.contract import pointer
from claude_conformance.contract.errors import ContractError

PLAN = "x-client"
_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@attrs.frozen
class GeneratorView:
    """What goes to the generator, and what must come back from it."""

    document: dict[str, Any]
    models: tuple[str, ...]
    operations: tuple[str, ...]  # operation ids


def generator_view(lowered: Mapping[str, Any], version: str) -> GeneratorView:
    """The view of a lowered document (OpenAPI 3.1, one file), which is left as it was.

    `version` is the `anthropic-version` that the client sends unless told otherwise.
    """
    lowered = with_class_names(lowered)
    schemas = lowered.get("components", {}).get("schemas", {})
    operations = list(_operations(lowered))
    given, returned = _directions(lowered, operations)
    types = Types(schemas, given, returned)
    servers = lowered.get("servers") or [{"url": "http://localhost"}]
    paths: dict[str, Any] = {}
    plans: dict[str, dict[str, Any]] = {}
    for path, method, item, operation in operations:
        used = {plan["module"] for plan in plans.values()}
        plan = operation_plan(lowered, types, path, method, item, operation, used)
        if plan is None:
            continue
        if plan["id"] in plans:
            raise ContractError(f"{method.upper()} {path}: operationId {plan['id']!r} is that of another one")
        plans[plan["id"]] = plan
        place = _path(plan)
        if method in paths.get(place, {}):
            place = f"/{plan['module']}"
        paths.setdefault(place, {})[method] = _operation(plan, place)
    if not plans:
        raise ContractError("generator view: no operation has x-client-method")
    components: dict[str, Any] = {}
    # Working out one component may give names to anonymous ones, which then are worked out as well.
    while len(components) < len(types.schemas):
        for name in [name for name in types.schemas if name not in components]:
            plan = model_plan(types, name)
            components[name] = {"title": name, "type": "object", PLAN: plan}
    # Templates find what belongs to no single operation at the first one.
    tree = resource_tree(plans.values(), types.schemas)
    next(iter(plans.values())).update(
        tree=tree, top=top(tree), base_url=servers[0]["url"], default_version=version
    )
    document = {
        "openapi": "3.1.0",
        "info": {"title": "client", "version": "1"},
        "paths": paths,
        "components": {"schemas": components},
    }
    return GeneratorView(document, tuple(components), tuple(plans))


def _path(plan: Mapping[str, Any]) -> str:
    """The path that the generator is given: it reads placeholders of ASCII alone; the plan has the other."""
    names = list(plan["path_names"].values())
    plain = all(name.isascii() for name in names) and plan["path"].count("{") == len(names)
    return str(plan["path"]) if plain else f"/{plan['module']}"


def _operation(plan: Mapping[str, Any], path: str) -> dict[str, Any]:
    """What names the files that the templates fill; everything else they take from the plan."""
    parameters = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in plan["path_names"].values()
        if "{" + name + "}" in path
    ]
    return {
        "operationId": plan["module"],
        "tags": list(plan["methods"]),
        **({"parameters": parameters} if parameters else {}),
        "responses": {"200": {"description": "", PLAN: plan}},
    }


def _operations(
    document: Mapping[str, Any],
) -> Iterator[tuple[str, str, Mapping[str, Any], Mapping[str, Any]]]:
    for path, item in document.get("paths", {}).items():
        for method in _METHODS:
            if method in item:
                yield path, method, item, item[method]


def _directions(document: Mapping[str, Any], operations: list[Any]) -> tuple[frozenset[str], frozenset[str]]:
    """The names of the schemas that arguments reach, and of those that results reach."""
    given: list[Any] = []
    returned: list[Any] = []
    for _, _, item, operation in operations:
        given.append(operation.get("requestBody"))
        given.append([item.get("parameters"), operation.get("parameters")])
        returned.append(operation.get("responses"))
    return _reach(document, given), _reach(document, returned)


def _reach(document: Mapping[str, Any], start: list[Any]) -> frozenset[str]:
    seen: set[str] = set()
    stack = [(node, False) for node in start]
    while stack:
        node, named = stack.pop()
        stack.extend(children(node, named))
        if isinstance(node, dict) and not named:
            reference = node.get("$ref")
            if isinstance(reference, str) and reference not in seen:
                seen.add(reference)
                try:
                    stack.append((pointer.resolve(document, pointer.split(reference)), False))
                except KeyError:
                    raise ContractError(f"generator view: {reference} does not exist") from None
    prefix = "#/components/schemas/"
    return frozenset(name.removeprefix(prefix) for name in seen if name.startswith(prefix))
