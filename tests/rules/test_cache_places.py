"""The rules about places of cache breakpoints send one in each place that the description has."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from claude_conformance.contract import load_contract
from claude_conformance.rules.sections.f_thinking_and_caching.cache_places import places, places_in_results

DOCUMENT = load_contract().view().document

Place = tuple[str, ...]
"""The field of the request, and the types of the blocks from the outside to the marker."""

LEFT_OUT: Mapping[str, str] = {
    "server_tool_use": "only a server makes its calls",
    "web_search_tool_result": "only a server makes the encrypted content",
    "web_fetch_tool_result": "only a server makes it",
    "code_execution_tool_result": "only a server makes it",
    "bash_code_execution_tool_result": "only a server makes it",
    "text_editor_code_execution_tool_result": "only a server makes it",
    "tool_search_tool_result": "only a server makes it",
    "tool_reference": "it loads a tool, which changes the prompt before it",
    "browser_state": "it needs the tools of a browser",
    "container_upload": "it needs a file and a container",
}
"""Types of blocks without a case, each with the reason."""

INNER: Mapping[str, str] = {
    "document": "the documentation says to mark the document, not a block of its content",
    "search_result": "the documentation says to mark the search result, not a block of its content",
}
"""Types of blocks whose content has no case, each with the reason."""


def described(
    schema: Mapping[str, Any], at: Place = (), seen: frozenset[str] = frozenset()
) -> Iterator[Place]:
    """Every place of `cache_control` below a schema."""
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        if name not in seen:
            yield from described(DOCUMENT["components"]["schemas"][name], at, seen | {name})
        return
    for keyword in ("oneOf", "anyOf", "allOf"):
        for other in schema.get(keyword, ()):
            yield from described(other, at, seen)
    members = schema.get("properties", {})
    kind = members.get("type", {}).get("const", members.get("type", {}).get("enum", [None])[0])
    here = (*at, kind) if isinstance(kind, str) else at
    if "cache_control" in members:
        yield here
    for name, member in members.items():
        if name != "cache_control":
            yield from described(member, here if at else (name,), seen)
    if "items" in schema:
        yield from described(schema["items"], at, seen)


def sent(value: Any, at: Place = ()) -> Iterator[Place]:
    """Every place of `cache_control` in the fields of a request."""
    if isinstance(value, list):
        for item in value:
            yield from sent(item, at)
    elif isinstance(value, dict):
        kind = value.get("type", "custom" if at == ("tools",) else None)
        here = (*at, kind) if isinstance(kind, str) else at
        if "cache_control" in value:
            yield here
        for name, member in value.items():
            if name not in ("cache_control", "input_schema", "input", "source"):
                yield from sent(member, here if at else (name,))


def test_every_place_of_the_description_has_a_case_or_a_reason() -> None:
    body = {"$ref": "#/components/schemas/MessageCreateParams"}
    wanted = set()
    for place in described(body):
        if set(place) & set(LEFT_OUT) or set(place[:-1]) & set(INNER):
            continue
        # The tools that the API defines are alike: one is enough.
        wanted.add(("tools", "api") if place[0:1] == ("tools",) and place != ("tools", "custom") else place)
    cases = {**places(), **places_in_results()}
    found = {("system", "text")}
    for case in cases.values():
        marks = set(sent(case.fields))
        assert len(marks) == 1, "a case has one marker"
        found |= {("tools", "api") if mark == ("tools", "bash_20250124") else mark for mark in marks}
    assert found == wanted
