"""Where the client reads the deliveries that `webhooks` of the description describes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from claude_conformance.codegen.names import module, resource
from claude_conformance.codegen.references import PREFIX, with_class_names
from claude_conformance.contract import walk
from claude_conformance.contract.errors import ContractError

METHOD, VERB = "x-client-method", "unwrap"


@attrs.frozen
class Webhooks:
    """The tag of the resource above, the name in it, and the schema of every delivery."""

    parent: str
    name: str
    event: str


def webhooks_of(lowered: Mapping[str, Any]) -> Webhooks | None:
    """Return where a client of a document reads deliveries, or None if the document has none.

    Raises `ContractError` unless all have one method `unwrap` and one schema, which they can narrow.
    """
    found: dict[tuple[str, str], str] = {}
    for name, _, operation in walk.operations(with_class_names(lowered), "webhooks"):
        if METHOD in operation:
            found.setdefault((str(operation[METHOD]), _event(name, operation)), name)
    if not found:
        return None
    if len(found) > 1:
        names = " and ".join(list(found.values())[:2])
        raise ContractError(f"the webhooks {names} differ in {METHOD} or in the schema of their bodies")
    ((method, event),) = found
    *path, place, verb = method.split(".")
    if verb != VERB or not path:
        raise ContractError(f"{METHOD} of webhooks ends in {VERB}, below a resource, not {method!r}")
    return Webhooks(module("_".join(resource(part) for part in path)), resource(place), event)


def _event(name: str, operation: Mapping[str, Any]) -> str:
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    reference = schema.get("allOf", [schema])[0].get("$ref")
    if not isinstance(reference, str):
        raise ContractError(f"the body of the webhook {name} does not begin with a named schema")
    return reference.removeprefix(PREFIX)
