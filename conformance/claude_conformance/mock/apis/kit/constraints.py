"""What JSON Schema cannot say, as functions. Each names the rules of the API that it keeps."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from claude_conformance.mock.engine.prompt import Block, blocks_of
from claude_conformance.mock.world.catalogue import Model

if TYPE_CHECKING:
    from claude_conformance.mock.http.forms import Form, Part
    from claude_conformance.mock.world.world import World

MESSAGES = "createMessage"
COUNT = "countMessageTokens"
PROMPTS = (MESSAGES, COUNT)


@attrs.frozen
class Case:
    """A request that its schema accepts: decoded body and parameters, and what they are held against.

    `form` is a body that is a form, `path` are the parameters in the path, `query` the names in the query
    string, described or not.
    """

    operation: str
    body: Any
    params: Mapping[str, Any]
    version: str
    betas: tuple[str, ...]
    world: World
    model: Model | None = None
    form: Form | None = None
    path: Mapping[str, str] = attrs.field(factory=dict)
    query: frozenset[str] = frozenset()
    workspace: str = ""

    @property
    def known_model(self) -> Model:
        """The model of a prompt; only asked for after it was found."""
        assert self.model is not None
        return self.model

    def parts(self, name: str) -> list[Part]:
        """The parts of a form that have this name."""
        return [] if self.form is None else self.form.all(name)

    def since(self, version: str) -> bool:
        """Whether the request's API version is this one or newer (versions are dates)."""
        return self.version >= version


Check = Callable[[Case], None]


@attrs.frozen
class Constraint:
    """One check. `rules` are rule ids or, where no rule speaks of it, documentation pages."""

    id: str
    rules: tuple[str, ...]
    operations: tuple[str, ...]
    check: Check = attrs.field(repr=False)


REGISTRY: list[Constraint] = []


def constraint(id: str, *rules: str, on: tuple[str, ...] = PROMPTS) -> Callable[[Check], Check]:
    """Register a check, which raises ApiError when the request breaks it. Order of definition counts."""

    def wrap(check: Check) -> Check:
        if any(known.id == id for known in REGISTRY):
            raise ValueError(f"two constraints are called {id}")
        REGISTRY.append(Constraint(id, rules, on, check))
        return check

    return wrap


def each_block(body: Mapping[str, Any]) -> Iterator[tuple[str, str, Block]]:
    """Every content block in the messages as `(role, path, block)`, those inside tool results too."""
    for number, message in enumerate(body["messages"]):
        content = message.get("content")
        if isinstance(content, str):
            continue
        for place, block in enumerate(content or ()):
            path = f"messages.{number}.content.{place}"
            yield message["role"], path, block
            if block["type"] == "tool_result" and not isinstance(block.get("content"), str):
                for inner, part in enumerate(block.get("content") or ()):
                    yield message["role"], f"{path}.tool_result.content.{inner}", part


def forced(body: Mapping[str, Any]) -> bool:
    """Whether `tool_choice` makes the model call a tool."""
    return (body.get("tool_choice") or {}).get("type") in ("any", "tool")


__all__ = [
    "COUNT",
    "MESSAGES",
    "PROMPTS",
    "REGISTRY",
    "Case",
    "Constraint",
    "blocks_of",
    "constraint",
    "each_block",
    "forced",
]
