"""Compares operations: their existence, requests and responses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import attrs

from claude_conformance.review.drift.compare import Comparison
from claude_conformance.review.drift.described import DescribedOperation, Description
from claude_conformance.review.drift.facts import Facts
from claude_conformance.review.drift.sdk_operations import SdkOperation
from claude_conformance.review.drift.shape import Anything, Array, Property, Scalar, Types

# APIs are compared and printed in this order; others follow by name.
_ORDER = ("messages", "count_tokens", "batches", "models", "files", "skills")
# Headers of every request, which the SDK's client sets itself.
_COMMON_HEADERS = {
    "anthropic-version",
    "anthropic-beta",
    "x-api-key",
    "authorization",
    "content-type",
    "accept",
}
BETA = "anthropic-beta"
_BETA_HEADER = Property(Array(Scalar("string")), required=False)


def api_of(path: str) -> str:
    """Return the API of a path: its first segment, or for an organization's and some others two."""
    segments = path.strip("/").split("/")[1:] or [""]
    if segments[:2] == ["messages", "batches"]:
        return "batches"
    if segments[:2] == ["messages", "count_tokens"]:
        return "count_tokens"
    return "/".join(segments[: 2 if segments[0] == "organizations" else 1])


def ranked(apis: Iterable[str]) -> list[str]:
    """Return APIs in the order of the report."""
    return sorted(set(apis), key=lambda api: (_ORDER.index(api) if api in _ORDER else len(_ORDER), api))


def described_apis(*descriptions: Description) -> list[str]:
    """Return the APIs that have an operation in one of the documents."""
    return ranked(api_of(item.path) for each in descriptions for item in each.operations())


def compare_operations(
    types: Types,
    operations: Sequence[SdkOperation],
    general: Description,
    beta: Description,
    apis: Sequence[str],
) -> Facts:
    """Return every fact about the operations of `apis`.

    The SDK's resources are compared with `general`, those under `beta` with the document with all betas.
    """
    facts = Facts()
    known = {_route(item.method, item.path) for item in general.operations()}
    for in_beta, description in ((False, general), (True, beta)):
        comparison = Comparison(types, description, facts)
        described = {_route(item.method, item.path): item for item in description.operations()}
        ours = {_route(item.method, item.path): item for item in operations if item.beta == in_beta}
        for api in apis:
            facts.api, facts.beta = api, in_beta
            for route, operation in ours.items():
                if api_of(operation.path) == api:
                    label = f"beta {operation.route}" if in_beta else operation.route
                    other = described.get(route)
                    facts.add(f"{label}:operation", "present", "present" if other else "absent")
                    if other is not None:
                        _operation(comparison, operation, other, label)
            for route, item in described.items():
                own = route not in known if in_beta else True  # GA compares its own
                if api_of(item.path) == api and own and route not in ours:
                    label = f"{item.method} {item.path}"
                    facts.add(f"{'beta ' if in_beta else ''}{label}:operation", "absent", "present")
    return facts


def _operation(comparison: Comparison, mine: SdkOperation, other: DescribedOperation, label: str) -> None:
    facts = comparison.facts
    comparison.parameters(mine.path_parameters, other.parameters["path"], f"{label} path")
    comparison.parameters(mine.query, other.parameters["query"], f"{label} query")
    headers = {name: _BETA_HEADER if name == BETA else member for name, member in mine.headers.items()}
    told = {
        name: member
        for name, member in other.parameters["header"].items()
        if name in headers or name not in _COMMON_HEADERS
    }
    if BETA in headers and BETA in told:
        # One header that all operations share: what its values are is one fact of each API.
        place = f"{'beta ' if mine.beta else ''}{facts.api} header.{BETA}"
        comparison.shapes(headers[BETA].shape, told[BETA].shape, place, request=True)
        headers, told = (
            {**side, BETA: attrs.evolve(side[BETA], shape=Anything())} for side in (headers, told)
        )
    comparison.parameters(headers, told, f"{label} header")
    facts.add(f"{label}:body", _body(mine.body, mine.multipart), _body(other.body, other.multipart))
    if mine.body is not None and other.body is not None:
        comparison.shapes(mine.body, other.body, mine.body_name, request=True)
    for kind in sorted(mine.content | other.content):
        sides = ("present" if kind in side.content else "absent" for side in (mine, other))
        facts.add(f"{label}:content={kind}", *sides)
    if mine.response is not None and other.response is not None:
        comparison.shapes(
            mine.response, other.response, mine.response_name or f"{label} response", request=False
        )
    if mine.stream is not None and other.stream is not None:
        comparison.shapes(mine.stream, other.stream, f"{label} item", request=False)
    if other.client_method is not None and not mine.beta:
        facts.add(f"{label}:client-method", f"{mine.resource}.{mine.name}", other.client_method)
    if mine.page is not None or other.page is not None:
        facts.add(f"{label}:pagination", mine.page, other.page)


def _body(body: object, multipart: bool) -> str:
    return "none" if body is None else "multipart" if multipart else "json"


def _route(method: str, path: str) -> tuple[str, str]:
    """Return method and path, without the names of path parameters."""
    return method, re.sub(r"{[^}]*}", "{}", path)
