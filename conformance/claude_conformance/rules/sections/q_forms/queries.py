"""Section Q: lists take each parameter of their query, with each kind of value."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from claude_conformance.contract import Operation
from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import answered, describe, json_object
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.model import Profile
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.registry import rule

Query = tuple[tuple[str, str], ...]


def _cases(operation: Operation, page: dict[str, Any]) -> Iterator[tuple[str, Query]]:
    """Queries by name. Cursors and ids come from a page; without any there, they are left out."""
    data = page.get("data")
    items = [item for item in data if isinstance(item, dict)] if isinstance(data, list) else []
    ids = [item["id"] for item in items if isinstance(item.get("id"), str)]
    for parameter in operation.parameters:
        if parameter.location != "query":
            continue
        name, schema = parameter.name, parameter.node["schema"]
        values: list[str] = []
        if schema.get("type") == "integer":
            values = [str(schema["minimum"]), str(schema["maximum"])]
        elif name in ("after_id", "before_id", "ids[]"):
            values = ids[:1]
        elif name == "page":
            values = [page["next_page"]] if isinstance(page.get("next_page"), str) else []
        else:
            values = list(_enum(schema))
        for value in values:
            yield f"{name}={value}", ((name, value),)
        if schema.get("type") == "array" and len(values) > 1:
            yield f"{name} several times", tuple((name, value) for value in values)


def _enum(schema: dict[str, Any]) -> Iterator[str]:
    yield from schema.get("enum", ())
    for part in (schema.get("items", {}), *schema.get("anyOf", ())):
        yield from part.get("enum", ())


def _takes(probe: Probe, id: str) -> None:
    operation = probe.view.operations[id]
    control = probe.send(Call("GET", operation.path))
    if answered(control).status != 200:
        raise Skipped(f"the list without parameters is refused: {control.status}{describe(control)}", control)
    # A page of one item has a next page as soon as there are two.
    first = probe.send(Call("GET", operation.path, query=(("limit", "1"),)))
    page = json_object(first if first.status == 200 else control)

    def check(query: Query) -> None:
        exchange = probe.send(Call("GET", operation.path, query=query))
        if answered(exchange).status != 200:
            raise Failed(f"the status is {exchange.status}, not 200{describe(exchange)}", exchange)

    each(dict(_cases(operation, page)), check, generated=True)


def _register(id: str, operation: str, profile: Profile, source: str) -> None:
    @rule(
        id,
        title=f"takes every query parameter of {operation}, with each kind of value",
        severity="MUST",
        impact="breaking",
        profile=profile,
        source=[source, src.SDK_TYPES],
        needs=[operation],
        cost=6,
    )
    def check(probe: Probe) -> None:
        _takes(probe, operation)


_register("Q21", "listModels", "models", src.LIST_MODELS)
_register("Q22", "listMessageBatches", "batches", src.LIST_BATCHES)
_register("Q23", "listFiles", "files", src.LIST_FILES)
_register("Q24", "listSkills", "skills", src.LIST_SKILLS)
