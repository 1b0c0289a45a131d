"""A form with everything that it needs, and requests that combine several forms."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs

from claude_conformance.rules.kit.requests import user

Members = Mapping[str, Any]

CALL_ID, SERVER_ID, TOOL_NAME = "toolu_01Form", "srvtoolu_01Form", "form_tool"
"""Ids and names that get a number for each form of a request, so that they are unique."""

MOST_MARKS = 4
MOST_FORMS = 16
"""Maximum of forms in one request, so that it stays small."""

_PLAIN = user("Say hello in one short sentence.")
_NOTED = {"role": "assistant", "content": "Noted."}


@attrs.frozen
class Form:
    """A documented form, and the smallest request that has it.

    ``turns`` begin with the user. ``model`` is `None` for the run's own. Two forms with different ``claims``
    under one name cannot share a request. ``on_messages`` and ``on_count`` say which of the two operations
    take it.
    """

    name: str
    members: Members = attrs.field(factory=dict)
    tools: tuple[Members, ...] = ()
    turns: tuple[Members, ...] = ()
    model: str | None = None
    betas: tuple[str, ...] = ()
    claims: Mapping[str, Any] = attrs.field(factory=dict)
    on_messages: bool = True
    on_count: bool = True

    @functools.cached_property
    def marks(self) -> list[str]:
        """The lifetime of each of its cache marks."""
        return list(_marks([self.members, *self.tools, *self.turns]))

    @functools.cached_property
    def named(self) -> dict[str, Any]:
        """The tools whose names do not change with the request, by name."""
        named = ((tool.get("name") or tool.get("type"), tool) for tool in self.tools)
        return {str(name): tool for name, tool in named if name != TOOL_NAME}


def _marks(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        control = value.get("cache_control")
        if isinstance(control, dict):
            yield control.get("ttl", "5m")
        for inner in value.values():
            yield from _marks(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _marks(inner)


def fits(forms: Sequence[Form], more: Form) -> bool:
    """Returns whether a request with these forms can include one more."""
    if len(forms) >= MOST_FORMS:
        return False
    together = [*forms, more]
    if any((form.model, form.betas) != (more.model, more.betas) for form in forms):
        return False
    marks = [mark for form in together for mark in form.marks]
    if len(marks) > MOST_MARKS or len(set(marks)) > 1:
        return False
    if not all(
        _agree(form.members, more.members)
        and _agree(form.claims, more.claims)
        and _agree(form.named, more.named)
        for form in forms
    ):
        return False
    return not any(_contradicts(tool) for tool in _merged(form.named for form in together).values())


def _agree(one: Any, other: Any) -> bool:
    """Returns whether one object can have the fields of both."""
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return all(_agree(value, other[name]) for name, value in one.items() if name in other)
    return bool(one == other)


def _merged(objects: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Returns one object with the fields of all, which must agree."""
    found: dict[str, Any] = {}
    for item in objects:
        for name, value in item.items():
            both = isinstance(value, Mapping) and isinstance(found.get(name), Mapping)
            found[name] = _merged([found[name], value]) if both else value
    return found


def _contradicts(tool: Mapping[str, Any]) -> bool:
    """Returns whether a tool has fields that exclude each other."""
    if tool.get("defer_loading") and tool.get("cache_control"):
        return True
    return bool(tool.get("allowed_domains") and tool.get("blocked_domains"))


def pack(forms: Iterable[Form]) -> list[list[Form]]:
    """Groups the forms into few requests, each form into the first request with room."""
    requests: list[list[Form]] = []
    for form in forms:
        home = next((request for request in requests if fits(request, form)), None)
        if home is None:
            requests.append([form])
        else:
            home.append(form)
    return requests


def request_body(forms: Sequence[Form], model: str, *, count: bool = False) -> dict[str, Any]:
    """Returns the body of a request with these forms; for count_tokens without `max_tokens`."""
    body: dict[str, Any] = {"model": model, "max_tokens": 1, "messages": []}
    tools: dict[str, Any] = {}
    for number, form in enumerate(forms):
        body = _merged([body, form.members])
        for tool in _numbered(form.tools, number):
            name = str(tool.get("name") or tool["type"])
            tools[name] = _merged([tools.get(name, {}), tool])
        if form.turns:
            if body["messages"] and body["messages"][-1]["role"] != "assistant":
                body["messages"].append(_NOTED)
            body["messages"] += [_numbered(turn, number) for turn in form.turns]
    if tools:
        body["tools"] = list(tools.values())
    if not body["messages"] or body["messages"][-1]["role"] == "assistant":
        body["messages"] += _PLAIN
    if count:
        del body["max_tokens"]
    return body


def _numbered(value: Any, number: int) -> Any:
    if isinstance(value, dict):
        return {name: _numbered(inner, number) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_numbered(inner, number) for inner in value]
    return f"{value}{number}" if value in (CALL_ID, SERVER_ID, TOOL_NAME) else value
