"""The forms of each place in a request, from the description."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any

import attrs

from claude_conformance.contract import View
from claude_conformance.rules.probe import Probe
from claude_conformance.rules.sections.q_forms.form import Form
from claude_conformance.rules.sections.q_forms.instances import Maker
from claude_conformance.rules.sections.q_forms.settings import Settings
from claude_conformance.rules.sections.q_forms.values import HINTS, is_server_tool

PARAMS, COUNT_PARAMS = "MessageCreateParams", "MessageCountTokensParams"
_OWN_PLACES = frozenset(
    {"model", "max_tokens", "messages", "system", "thinking", "tools", "tool_choice", "output_config"}
)
"""Fields of a request that are separate places, or in every request."""

Found = Iterator[Form | None]
_SAID_BY_ASSISTANT = frozenset({"text", "tool_use"})


class Places:
    """The forms of one view, by place; each is made once. Forms that no request can show are omitted."""

    def __init__(self, probe: Probe, view: View) -> None:
        self._view = view
        self._settings = Settings(probe)
        self._hints = {**HINTS, ".model": (probe.model,)}
        self._made: dict[str, list[Form]] = {}

    def forms(self, place: str) -> list[Form]:
        """Returns the forms of a place, in the order of the description."""
        if place not in self._made:
            made = [form for form in _PLACES[place][1](self) if form is not None]
            self._made[place] = [self._countable(form) for form in made]
        return self._made[place]

    def changed(self, other: Places) -> list[str]:
        """Returns the places whose forms may differ from those of another view."""
        schemas, others = (view.document["components"]["schemas"] for view in (self._view, other._view))
        differ = {name for name, schema in schemas.items() if schema != others.get(name)}
        # New forms can only be reached through a changed schema.
        return [place for place in PLACES if not differ.isdisjoint(other._reached[place])]

    @cached_property
    def _reached(self) -> Mapping[str, frozenset[str]]:
        """The names of all schemas that a place is made of."""
        return {place: frozenset(self._closure(name)) for place, (name, _) in _PLACES.items()}

    def _closure(self, name: str) -> set[str]:
        found, waiting = set(), {name}
        while waiting:
            found.add(name := waiting.pop())
            waiting |= _references(self._schema(name)) - found
        return found

    def _countable(self, form: Form) -> Form:
        """Returns the form, excluded from count_tokens if that lacks one of its fields."""
        countable = {"max_tokens", *self._schema(COUNT_PARAMS)["properties"]}
        return attrs.evolve(form, on_count=form.on_count and countable.issuperset(form.members))

    def _schema(self, name: str) -> Mapping[str, Any]:
        schema: Mapping[str, Any] = self._view.document["components"]["schemas"][name]
        return schema

    def _values(self, schema: Mapping[str, Any] | str) -> Iterator[tuple[str, Any]]:
        """The forms of a schema or a named one."""
        if isinstance(schema, str):
            schema = {"$ref": f"#/components/schemas/{schema}"}
        return Maker(self._view, self._hints).forms(schema)

    def _content(self, turn: str) -> Iterator[tuple[str, Any]]:
        return self._values(self._schema(turn)["properties"]["content"])

    def _members(self) -> Found:
        for name, schema in self._schema(PARAMS)["properties"].items():
            if name not in _OWN_PLACES:
                for label, value in self._values(schema):
                    yield self._settings.member(name + (f"={label}" if label else ""), name, value)

    def _user(self) -> Found:
        for label, content in self._content("UserMessageParam"):
            if isinstance(content, str):
                yield Form(label, turns=({"role": "user", "content": content},))
            elif content[0]["type"] != "tool_result":
                yield self._settings.user(label, content[0])

    def _assistant(self) -> Found:
        for label, content in self._content("AssistantMessageParam"):
            if isinstance(content, str):
                yield self._settings.assistant(label, content)
            elif content[0]["type"] in _SAID_BY_ASSISTANT:
                yield self._settings.assistant(label, content[0])

    def _server_blocks(self) -> Found:
        for label, block in self._values("ContentBlockParam"):
            if block["type"] not in _SAID_BY_ASSISTANT:
                yield self._settings.server_block(label, block)

    def _results(self) -> Found:
        for label, block in self._values("ToolResultBlockParam"):
            yield self._settings.result(f"tool_result{label}", block)

    def _tools(self) -> Found:
        return (self._settings.tool(*found) for found in self._offered() if not is_server_tool(found[1]))

    def _server_tools(self) -> Found:
        return (self._settings.tool(*found) for found in self._offered() if is_server_tool(found[1]))

    def _offered(self) -> Iterator[tuple[str, Any]]:
        return self._values("ToolUnionParam")

    def _choice(self) -> Found:
        for label, choice in self._values("ToolChoiceParam"):
            yield self._settings.choice(label, choice)

    def _system(self) -> Found:
        for label, value in self._values(self._schema(PARAMS)["properties"]["system"]):
            yield self._settings.system(label, value)

    def _system_turns(self) -> Found:
        schema = self._schema("SystemMessageParam")
        for label, turn in self._values("SystemMessageParam"):
            if label or set(schema["required"]) == set(turn):
                yield self._settings.system_turn(f"system{label}", turn)

    def _thinking(self) -> Found:
        for label, value in self._values("ThinkingConfigParam"):
            yield self._settings.thinking(label, value)

    def _output(self) -> Found:
        for label, value in self._values("OutputConfigParam"):
            yield self._settings.output(f"output_config{label}", value)


def _references(value: Any) -> set[str]:
    if isinstance(value, list):
        return set().union(*map(_references, value))
    if not isinstance(value, dict):
        return set()
    found = set().union(*map(_references, value.values()))
    return found | {value["$ref"].rpartition("/")[2]} if "$ref" in value else found


_PLACES: Mapping[str, tuple[str, Callable[[Places], Found]]] = {
    "members": (PARAMS, Places._members),
    "user": ("UserMessageParam", Places._user),
    "assistant": ("AssistantMessageParam", Places._assistant),
    "server blocks": ("ContentBlockParam", Places._server_blocks),
    "results": ("ToolResultBlockParam", Places._results),
    "tools": ("ToolUnionParam", Places._tools),
    "server tools": ("ToolUnionParam", Places._server_tools),
    "choice": ("ToolChoiceParam", Places._choice),
    "system": ("TextBlockParam", Places._system),
    "system turns": ("SystemMessageParam", Places._system_turns),
    "thinking": ("ThinkingConfigParam", Places._thinking),
    "output": ("OutputConfigParam", Places._output),
}
"""By place: its schema, and the function that makes its forms."""

PLACES = tuple(_PLACES)
