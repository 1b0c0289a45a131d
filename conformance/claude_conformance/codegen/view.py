"""The data for the templates: the result of openapi-python-client's parser, with the client's names and
annotations.

lowered document -> generator document -> parser -> classes, aliases, operations, resources

Requests are open in this view: models keep unknown properties, so callers can use newer fields.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
from openapi_python_client.parser.openapi import EndpointCollection
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.strings import PythonIdentifier

from claude_conformance.codegen.annotations import Types
from claude_conformance.codegen.document import generator_document
from claude_conformance.codegen.models import Alias, Class, alias_of, class_of
from claude_conformance.codegen.operations import operation_plan
from claude_conformance.codegen.parse import Parsed, parse, settings
from claude_conformance.codegen.references import PREFIX, children
from claude_conformance.codegen.tree import resource_tree, top
from claude_conformance.codegen.webhooks import Webhooks, webhooks_of
from claude_conformance.contract import pointer
from claude_conformance.contract.errors import ContractError
from claude_conformance.contract.walk import operations


@attrs.frozen
class GeneratorView:
    """A parsed document, and its counterparts in the client."""

    document: dict[str, Any]
    parsed: Parsed
    types: Types
    models: dict[str, Class | Alias]  # by component
    operations: dict[str, dict[str, Any]]  # by endpoint name
    tree: dict[str, dict[str, Any]]  # resources, by tag
    base_url: str
    default_version: str
    webhooks: Webhooks | None = None

    @property
    def top(self) -> list[str]:
        """The tags of the resources that are attributes of the client."""
        return top(self.tree)

    @property
    def collections(self) -> dict[PythonIdentifier, EndpointCollection]:
        """The endpoints by tag; one that resources share is written for one of them."""
        found = {
            tag: EndpointCollection(
                tag,
                [
                    endpoint
                    for endpoint in collection.endpoints
                    if self.operations[str(endpoint.name)]["id"] in self.tree[tag]["own"]
                ],
            )
            for tag, collection in self.parsed.data.endpoint_collections_by_tag.items()
        }
        # Groups without methods below a resource have modules too.
        groups = (tag for tag, node in self.tree.items() if not node["pure"] and node["home"] == tag)
        return found | {
            PythonIdentifier(tag, ""): EndpointCollection(tag) for tag in groups if tag not in found
        }

    def class_of(self, model: ModelProperty) -> Class:
        """Return the class of a parsed model."""
        made = self.models[str(self.types.name(model))]
        assert isinstance(made, Class)
        return made

    @property
    def ids(self) -> list[str]:
        """The operation ids."""
        return [plan["id"] for plan in self.operations.values()]


def generator_view(lowered: Mapping[str, Any], version: str) -> GeneratorView:
    """Return the view of a lowered document (OpenAPI 3.1, one file), which is not changed.

    `version` is the `anthropic-version` that the client sends by default. Raises `ContractError` if the
    document cannot become a client.
    """
    document = generator_document(lowered)
    parsed = parse(document, settings("client", "0", Path("client")))
    types = Types(parsed, *_directions(document))
    models = {name: _made(types, name) for name in parsed.components}
    plans = {
        str(endpoint.name): operation_plan(types, endpoint, path, operation)
        for endpoint, path, operation in parsed.operations()
    }
    tree = resource_tree(plans.values(), parsed.components)
    url = str(document["servers"][0]["url"])
    webhooks = webhooks_of(lowered)
    if webhooks is not None and not tree.get(webhooks.parent, {}).get("pure"):
        raise ContractError(f"the client has no group {webhooks.parent!r} without methods for webhooks")
    return GeneratorView(document, parsed, types, models, plans, tree, url, version, webhooks)


def _made(types: Types, name: str) -> Class | Alias:
    model = types.own_model(name)
    return alias_of(types, name) if model is None else class_of(types, name, model)


def _directions(document: Mapping[str, Any]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the names of the schemas reachable from arguments, and from results."""
    given: list[Any] = []
    returned: list[Any] = []
    for _, _, operation in operations(document):
        given += [operation.get("requestBody"), operation.get("parameters")]
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
    return frozenset(name.removeprefix(PREFIX) for name in seen if name.startswith(PREFIX))
