"""Section Q: lists accept each query parameter, with each kind of value.

Rules: Q21-Q24.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from claude_conformance.contract import Operation
from claude_conformance.rules import sources as src
from claude_conformance.rules.kit.ask import answered, describe, json_object
from claude_conformance.rules.kit.cases import each
from claude_conformance.rules.outcome import Failed, Skipped
from claude_conformance.rules.probe import Call, Probe
from claude_conformance.rules.sections.q_forms import section

Query = tuple[tuple[str, str], ...]


def _cases(operation: Operation, page: dict[str, Any]) -> Iterator[tuple[str, Query]]:
    """Queries by name. Cursors and ids come from a page, and are omitted if the page has none."""
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


section.add(
    "Q21",
    title="accepts every query parameter of listModels, with each kind of value",
    profile="models",
    source=[src.LIST_MODELS, src.SDK_TYPES],
    needs=["listModels"],
    cost=6,
    check=lambda probe: _takes(probe, "listModels"),
)
section.add(
    "Q22",
    title="accepts every query parameter of listMessageBatches, with each kind of value",
    profile="batches",
    source=[src.LIST_BATCHES, src.SDK_TYPES],
    needs=["listMessageBatches"],
    cost=6,
    check=lambda probe: _takes(probe, "listMessageBatches"),
)
section.add(
    "Q23",
    title="accepts every query parameter of listFiles, with each kind of value",
    profile="files",
    source=[src.LIST_FILES, src.SDK_TYPES],
    needs=["listFiles"],
    cost=6,
    check=lambda probe: _takes(probe, "listFiles"),
)
section.add(
    "Q24",
    title="accepts every query parameter of listSkills, with each kind of value",
    profile="skills",
    source=[src.LIST_SKILLS, src.SDK_TYPES],
    needs=["listSkills"],
    cost=6,
    check=lambda probe: _takes(probe, "listSkills"),
)
