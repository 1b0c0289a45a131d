"""The examples of a Media Type Object, as data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claude_conformance.contract import pointer
from claude_conformance.contract.views import Operation


def examples(document: Mapping[str, Any], media: Mapping[str, Any]) -> Iterator[Any]:
    """Iterate over the values of the examples of a Media Type Object of a document."""
    if "example" in media:
        yield media["example"]
    for example in (media.get("examples") or {}).values():
        node = pointer.follow(document, example)[1]
        for key in ("dataValue", "value"):
            if key in node:
                yield node[key]
                break


def required_query(operation: Operation) -> dict[str, str]:
    """Return the query parameters that a request must have, with their examples."""
    return {
        parameter.name: str(parameter.node["example"])
        for parameter in operation.parameters
        if parameter.location == "query" and parameter.required
    }
