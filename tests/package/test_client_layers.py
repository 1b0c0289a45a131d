"""Imports in the client go one way, those for types alone included.

Models import each other in a circle only if their schemas do: the description decides, not a list.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from test_layers import circle, direct, imports_of, upward

from claude_conformance.codegen import generate
from claude_conformance.codegen.references import PREFIX, children
from claude_conformance.codegen.view import GeneratorView, generator_view

ROOT = Path(__file__).parents[2]
PACKAGE = "claude_client"
RUNTIME = f"{PACKAGE}._runtime"

# The highest layer first. Those of one layer do not import each other.
LAYERS: dict[str, tuple[set[str], ...]] = {
    PACKAGE: ({"client"}, {"api"}, {"types"}, {"models"}, {"errors"}, {"_runtime", "_version"}),
}


def mentioned(schema: Any) -> set[str]:
    """The components that a schema refers to."""
    found: set[str] = set()
    stack: list[tuple[Any, bool]] = [(schema, False)]
    while stack:
        node, named = stack.pop()
        stack.extend(children(node, named))
        if isinstance(node, dict) and not named and isinstance(node.get("$ref"), str):
            found.add(node["$ref"].removeprefix(PREFIX))
    return found


def recursions(view: GeneratorView) -> set[tuple[str, str]]:
    """The modules of two schemas of which the first refers to the second, and the second leads back."""
    refers = {name: mentioned(schema) for name, schema in view.document["components"]["schemas"].items()}

    def leads(start: str, end: str) -> bool:
        seen, stack = {start}, [start]
        while stack:
            stack.extend(refers[stack.pop()] - seen)
            seen.update(stack)
        return end in seen

    def module(name: str) -> str:
        return f"{PACKAGE}.models.{view.models[name].module}"

    return {(module(one), module(other)) for one in refers for other in refers[one] if leads(other, one)}


def without(imports: dict[str, set[str]], excused: set[tuple[str, str]]) -> dict[str, set[str]]:
    return {
        module: {other for other in found if (module, other) not in excused}
        for module, found in imports.items()
    }


def test_no_module_of_the_client_imports_itself_by_a_detour() -> None:
    excused = recursions(generate.client_view(generate.Checkout(ROOT)))
    assert circle(without(direct(imports_of(PACKAGE)), excused)) == []


@pytest.mark.parametrize("container", LAYERS)
def test_no_layer_of_the_client_imports_a_higher_one(container: str) -> None:
    graph = imports_of(PACKAGE)
    named = {f"{container}.{name}" for layer in LAYERS[container] for name in layer}
    assert graph.find_children(container) == named
    assert upward(graph, container, LAYERS[container]) == []


IMPORTS = """
import json, sys
sys.path[:0] = sys.argv[1:]
from test_layers import direct, imports_of
print(json.dumps({module: sorted(found) for module, found in direct(imports_of("claude_client")).items()}))
"""


def test_only_what_is_recursive_in_the_description_is_excused(tmp_path: Path) -> None:
    def reference(name: str) -> dict[str, str]:
        return {"$ref": f"{PREFIX}{name}"}

    def thing(**properties: Any) -> dict[str, Any]:
        return {"type": "object", "required": [*properties], "properties": properties}

    schemas: dict[str, Any] = {
        "Thing": thing(part=reference("Part")),
        "Part": {
            "oneOf": [reference("Leaf"), reference("Branch")],
            "discriminator": {"propertyName": "type"},
        },
        "Leaf": thing(type={"const": "leaf"}),
        "Branch": thing(type={"const": "branch"}, of={"type": "array", "items": reference("Part")}),
    }
    body = {"application/json": {"schema": reference("Thing")}}
    get = {
        "operationId": "getThing",
        "x-client-method": "things.get",
        "responses": {"200": {"description": "", "content": body}},
    }
    view = generator_view({"paths": {"/v1/things": {"get": get}}, "components": {"schemas": schemas}}, "1")
    branch, part = f"{PACKAGE}.models.branch", f"{PACKAGE}.models.part"
    assert recursions(view) == {(branch, part), (part, branch)}

    generate.build_view(generate.Checkout(ROOT), view, tmp_path / PACKAGE)
    printed = subprocess.run(
        [sys.executable, "-B", "-c", IMPORTS, str(tmp_path), str(Path(__file__).parent)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    imports = {module: set(found) for module, found in json.loads(printed).items()}
    assert {*circle(imports)} == {branch, part}
    assert circle(without(imports, recursions(view))) == []
