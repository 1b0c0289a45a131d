"""A union names each member twice: as a type, and as text for the decoder, which loads a class late."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from claude_client import models
from claude_client._runtime.models.decode import Tagged
from claude_conformance.codegen import generate
from claude_conformance.codegen.view import generator_view

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "generated" / "claude_client"


@pytest.mark.parametrize("name", [name for name, of in models.UNIONS.items() if isinstance(of, Tagged)])
def test_a_module_of_a_union_names_each_member_once(name: str) -> None:
    module = (PACKAGE / "models" / f"{models.MODULES[name][1:]}.py").read_text(encoding="utf-8")
    used = re.findall(r"\w+", module.partition(": TypeAlias = ")[2])
    assert len(used) == len(set(used))
    union: Any = models.UNIONS[name]
    named = {*used}
    for inner in used:  # a union in a union brings its own members
        if isinstance(of := models.UNIONS.get(inner), Tagged):
            named |= {*of.variants.values()}
    assert {*union.variants.values()} <= named


LOADED = """
import sys
from claude_client import types
types.RawContentBlockStartEvent.from_dict({"content_block": {"type": "text", "text": ""}})
print(*sorted(name.rpartition(".")[2] for name in sys.modules if name.startswith("claude_client.models.")))
"""


def test_a_response_loads_the_classes_that_are_in_it() -> None:
    done = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["raw_content_block_start_event", "text_block"]


#: Reads each kind of union and asks for its type.
USE = """
import sys, typing
sys.path.insert(0, {folder!r})
from claude_client import types
read = types.Thing.from_dict({{
    "tagged": [{{"kind": "a", "x": 1}}, {{"kind": "b"}}, {{"kind": "c"}}, {{"kind": ["a"]}}, "text", None],
    "matching": [{{"one": 1}}, {{"two": 2}}, {{"three": 3}}],
    "bytes": "AA==",
}})
assert [type(item).__name__ for item in read.tagged] == [
    "A", "B", "UnknownVariant", "UnknownVariant", "str", "NoneType"
]
assert [type(item).__name__ for item in read.matching] == ["One", "Two", "UnknownVariant"]
assert typing.get_args(types.Tagged) == (types.A, types.B)
assert typing.get_type_hints(types.Thing)["tagged"] == list[types.A | types.B] | None
assert str in typing.get_args(types.Bytes)
"""


def test_every_kind_of_union_is_read_and_has_a_type(tmp_path: Path) -> None:
    def thing(**properties: Any) -> dict[str, Any]:
        return {"type": "object", "required": [*properties], "properties": properties}

    def union(*names: str) -> dict[str, Any]:
        return {"oneOf": [reference(name) for name in names]}

    def reference(name: str) -> dict[str, Any]:
        return {"$ref": f"#/components/schemas/{name}"}

    schemas: dict[str, Any] = {
        "A": thing(kind={"const": "a"}),
        "B": thing(kind={"const": "b"}),
        "One": thing(one={}),
        "Two": thing(two={}),
        "Tagged": {**union("A", "B"), "discriminator": {"propertyName": "kind"}},
        "Matching": union("One", "Two"),
        "Several": {"type": "array", "items": reference("Tagged")},
        "Bytes": {"anyOf": [{"type": "string", "contentEncoding": "base64"}, {"type": "integer"}]},
        "Thing": {
            "type": "object",
            "properties": {
                "tagged": reference("Several"),
                "matching": {"type": "array", "items": reference("Matching")},
                "bytes": reference("Bytes"),
            },
        },
    }
    body = {"application/json": {"schema": reference("Thing")}}
    post = {
        "operationId": "makeThing",
        "x-client-method": "things.make",
        "requestBody": {"content": body},
        "responses": {"200": {"description": "", "content": body}},
    }
    view = generator_view({"paths": {"/v1/things": {"post": post}}, "components": {"schemas": schemas}}, "1")
    generate.build_view(generate.Checkout(ROOT), view, tmp_path / "claude_client")
    subprocess.run([sys.executable, "-B", "-c", USE.format(folder=str(tmp_path))], check=True)
