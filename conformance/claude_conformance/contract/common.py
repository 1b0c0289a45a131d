"""Adds `x-common` of the first file to every operation.

The files of `spec/` contain only what is specific to an operation. The bundle adds the common parameters and
error responses to each operation, and the common headers to each response. Webhooks have common parts of
their own.
"""

from __future__ import annotations

import copy
from typing import Any

from claude_conformance.contract import pointer
from claude_conformance.contract.walk import operations

COMMON = "x-common"
HEADER_SETS = "x-header-sets"


class UnknownHeaderSet(ValueError):
    """A response names a set of headers that `x-common` does not define."""

    def __init__(self, at: str, name: object) -> None:
        super().__init__(f"x-common does not define the header set {name!r}")
        self.at = at


def complete(document: dict[str, Any]) -> dict[str, str]:
    """Add the content of `x-common` to a bundled document, and remove `x-common`.

    An operation's own parts win: a parameter of the same name and place, a response of the same status, a
    header of the same name. Returns the source pointer for the pointer of each addition. Raises
    `UnknownHeaderSet` if a response names a set that does not exist.
    """
    common = document.pop(COMMON, None)
    if not isinstance(common, dict):
        common = {}
    added: dict[str, str] = {}
    _add_to_webhooks(document, common.get("webhooks", {}), added)
    for path, method, operation in operations(document):
        at = pointer.join("paths", path, method)
        _add_parameters(document, operation, common.get("parameters", []), at, "parameters", added)
        for name, group in common.get("parameterSets", {}).items():
            if _opens(document, operation, group["security"]):
                place = f"parameterSets/{pointer.escape(name)}/parameters"
                _add_parameters(document, operation, group["parameters"], at, place, added)
        _add_responses(operation, common.get("responses", {}), at, added)
        for status, response in operation.get("responses", {}).items():
            place, response = _follow(document, response, f"{at}/responses/{status}")
            _add_headers(response, str(status), common.get("headerSets", {}), place, added)
    return added


def _add_to_webhooks(document: dict[str, Any], common: dict[str, Any], added: dict[str, str]) -> None:
    for name, method, operation in operations(document, "webhooks"):
        at = pointer.join("webhooks", name, method)
        for field in ("externalDocs", "security"):
            if field in common and field not in operation:
                operation[field] = copy.deepcopy(common[field])
                added[f"{at}/{field}"] = f"/{COMMON}/webhooks/{field}"
        _add_parameters(document, operation, common.get("parameters", []), at, "webhooks/parameters", added)
        _add_responses(operation, common.get("responses", {}), at, added, "webhooks/responses")


def applies(header_set: dict[str, Any], status: str) -> bool:
    """Whether a set of headers applies to all responses of a status."""
    statuses = header_set.get("statuses", [])
    return status not in header_set.get("except", []) and (
        status in statuses or f"{status[:1]}XX" in statuses
    )


def _opens(document: dict[str, Any], operation: dict[str, Any], kinds: list[str]) -> bool:
    """Whether one of these kinds of credential opens an operation."""
    security = operation.get("security", document.get("security", []))
    return any(not set(kinds).isdisjoint(requirement) for requirement in security)


def _follow(document: dict[str, Any], value: Any, at: str) -> tuple[str, dict[str, Any]]:
    """Return the object that a value is or refers to, with its pointer."""
    at, value = pointer.follow(document, value, at)
    return at, value if isinstance(value, dict) else {}


def _add_parameters(
    document: dict[str, Any],
    operation: dict[str, Any],
    common: list[Any],
    at: str,
    place: str,
    added: dict[str, str],
) -> None:
    if not common:
        return
    own = operation.setdefault("parameters", [])
    names = {_name(document, parameter) for parameter in own}
    for number, parameter in enumerate(common):
        if _name(document, parameter) not in names:
            # After the operation's own parameters, so that those keep their index.
            added[f"{at}/parameters/{len(own)}"] = f"/{COMMON}/{place}/{number}"
            own.append(copy.deepcopy(parameter))


def _name(document: dict[str, Any], parameter: Any) -> tuple[Any, Any]:
    _, found = _follow(document, parameter, "")
    return found.get("name"), found.get("in")


def _add_responses(
    operation: dict[str, Any],
    common: dict[str, Any],
    at: str,
    added: dict[str, str],
    place: str = "responses",
) -> None:
    own = operation.setdefault("responses", {})
    for status, response in common.items():
        if status not in own:
            added[f"{at}/responses/{status}"] = f"/{COMMON}/{place}/{status}"
            own[status] = copy.deepcopy(response)
    operation["responses"] = dict(sorted(own.items()))


def _add_headers(
    response: dict[str, Any], status: str, sets: dict[str, Any], at: str, added: dict[str, str]
) -> None:
    named = response.pop(HEADER_SETS, [])
    for number, name in enumerate(named):
        if name not in sets:
            raise UnknownHeaderSet(f"{at}/{HEADER_SETS}/{number}", name)
    found: dict[str, Any] = {}
    for name, header_set in sets.items():
        if name in named or applies(header_set, status):
            for header, value in header_set["headers"].items():
                found[header] = copy.deepcopy(value)
                added[f"{at}/headers/{pointer.escape(header)}"] = (
                    f"/{COMMON}/headerSets/{name}/headers/{pointer.escape(header)}"
                )
    own = response.get("headers", {})
    for header in own:
        added.pop(f"{at}/headers/{pointer.escape(header)}", None)
    if found or own:
        response["headers"] = {**found, **own}
