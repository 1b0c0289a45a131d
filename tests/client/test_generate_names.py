"""With any names in a description, the client can be imported and has them all."""

from __future__ import annotations

import ast
import copy
import json
import keyword
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from client_loopback import PATIENT
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claude_conformance.codegen import generate
from claude_conformance.codegen.names import argument, class_names, folded, literal, module
from claude_conformance.codegen.spelling import attribute_of, spelled
from claude_conformance.codegen.view import GeneratorView, generator_view
from claude_conformance.contract import ContractError, pointer
from claude_conformance.contract.lower_tools import for_tools

ROOT = Path(__file__).parents[2]
#: Names that Python, attrs, the templates or the generator could stumble over.
ODD = """
self cls class None True match type _ __init__ __class__ __dict__ __attrs_post_init__ fooBar foo_bar
foo-bar FooBar 1st $ref @type - $ \u00aa a \ufb01 fi to_dict from_dict to_json to_dict_ copy keys
attrs typing json datetime Any datetime_ Literal str list object property mro UNSET _UNSET Thing
class_ from from_ id_ id _id \u00e9 \u00b2 \u2460 {{x}} {%x%} ''' field field_2 attr_dict NOTHING
_nested _renamed _never_null _response_id lambda await with_raw_response A \u540d\u524d \u017f s
\u0130 \u00df Sequence UnknownVariant properties const enum default examples mapping allOf oneOf
betas timeout extra_headers body client stream call result make_thing bool Call
"""
WITH_SPACES = [
    "",
    " ",
    "a\nb",
    'a"b',
    "a\\b",
    "\u2028",
    "\x00",
    "\x1b",
    '"""',
    "e\u0301",
    "\ud800",
    "x" * 300,
]
ODD_NAMES = [*ODD.split(), *WITH_SPACES]
names = st.lists(st.sampled_from(ODD_NAMES) | st.text(max_size=8), unique=True, max_size=12)


def usable(name: str) -> bool:
    return name.isidentifier() and not keyword.iskeyword(name)


@PATIENT
@given(st.lists(st.sampled_from(ODD_NAMES) | st.text(), unique=True))
@example(ODD_NAMES)
def test_attributes_are_all_different(given_names: list[str]) -> None:
    names = spelled(given_names)
    assert list(names) == given_names
    found = [attribute_of(name) for name in names.values()]
    assert len(set(found)) == len(given_names)
    assert all(map(usable, found))
    # The parser puts them into this form; another name must not be there under it.
    parsed = {ast.parse(name).body[0].value.id for name in found}  # type: ignore[attr-defined]
    assert parsed == set(found)
    assert not {name for name in found if name.startswith("_")}


@PATIENT
@given(st.lists(st.sampled_from(ODD_NAMES) | st.text(), unique=True))
def test_classes_are_all_in_files_of_their_own(given_names: list[str]) -> None:
    found = class_names(given_names)
    assert all(usable(name) and name.isascii() and len(name) < 200 for name in found.values())
    assert len({folded(name) for name in found.values()}) == len(given_names)


@PATIENT
@given(st.text())
def test_other_names_and_texts(text: str) -> None:
    assert ast.literal_eval(literal(text)) == text
    assert usable(argument(text, "query"))
    assert re.fullmatch(r"[a-z][a-z0-9_]*", module(text))
    assert not keyword.iskeyword(module(text))


def described(fields: list[str], texts: list[str], components: list[str], method: str) -> dict[str, Any]:
    """A description that uses the names wherever a name can be."""
    text = {"type": "string", "description": 'one """ two \\ \\x {{ a }} {% b %} \x00\x0c \ud800 end\\'}
    schemas: dict[str, Any] = {
        "Thing": {
            "type": "object",
            "required": fields[::2],
            "properties": {
                **dict.fromkeys(fields, text),
                "of texts": {"enum": texts},
                "inside": {"type": "object", "properties": dict.fromkeys(fields, text)},
                "refs": {"anyOf": [{"$ref": reference(name)} for name in components] or [text]},
                "tagged": {"oneOf": [{"$ref": reference(f"V{number}")} for number in range(len(texts))]},
            },
        },
    }
    for number, tag in enumerate(texts):
        properties = {"type": {"const": tag}, "self": text}
        schemas[f"V{number}"] = {"type": "object", "required": ["type"], "properties": properties}
    for name in components:
        own = {"type": "object", "properties": {"again": {"$ref": reference(name)}}}
        schemas.setdefault(name, own)
    thing = {"application/json": {"schema": {"$ref": reference("Thing")}}}
    path_name = next((name for name in fields if name and not set(name) & set("{}/")), "id")
    parameters = [
        {"name": path_name, "in": "path", "required": True, "schema": text},
        *(
            {"name": name, "in": "query", "schema": text, "description": text["description"]}
            for name in fields
        ),
        *({"name": name, "in": "header", "schema": text} for name in fields),
    ]
    operation = {
        "operationId": "makeThing",
        "x-client-method": method,
        "summary": text["description"],
        "description": text["description"],
        "parameters": parameters,
        "requestBody": {"content": thing},
        "responses": {"200": {"description": "", "content": thing}},
    }
    return {
        "openapi": "3.1.1",
        "info": {"title": "t", "version": "1"},
        "paths": {f"/v1/{{{path_name}}}": {"post": operation}},
        "components": {"schemas": schemas},
    }


def viewed(document: dict[str, Any]) -> GeneratorView:
    """The view of a description that is lowered as ours is."""
    lowered = copy.deepcopy(document)
    for_tools(lowered, "x-item-schema")
    return generator_view(lowered, "1")


def reference(name: str) -> str:
    return "#/components/schemas/" + pointer.escape(name)


#: Reads and writes every field of the model `Thing`, and finds every text on the wire again.
USE = """
import json, sys
from claude_client.types import Thing
given = json.load(sys.stdin)
names = {field.name: Thing._renamed.get(field.name, field.name) for field in Thing.__attrs_attrs__}
assert len(set(names.values())) == len(names)
assert given.keys() <= set(names.values()), given.keys() - set(names.values())
read = Thing.from_dict(given)
assert read.to_dict() == given
made = Thing(**{name: given[wire] for name, wire in names.items() if wire in given})
assert made.to_dict() == given, made.to_dict()
for name, wire in names.items():
    if wire in given:
        assert getattr(read, name) == getattr(made, name) == given[wire], name
assert repr(read)
"""


def use(folder: Path, fields: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-B", "-c", f"import sys; sys.path.insert(0, {str(folder)!r})\n{USE}"],
        input=json.dumps({name: f"value {number}" for number, name in enumerate(fields)}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@settings(PATIENT, max_examples=4)
@given(
    names, names, names, st.sampled_from(["things.make", "class.def", "self.None", "a-b.c.d-e", "list.list"])
)
@example(
    ODD_NAMES, ['b"c', "d\ne", "f\\g", "", " ", "\x00", "\ud800", "None", "True", "'"], ODD, "client.client"
)
def test_any_description_gives_a_client_with_all_of_it(
    tmp_path_factory: pytest.TempPathFactory,
    fields: list[str],
    texts: list[str],
    components: list[str],
    method: str,
) -> None:
    fields = [name for name in fields if name not in ("of texts", "inside", "refs", "tagged")]
    folder = tmp_path_factory.mktemp("made")
    view = viewed(described(fields, texts, components, method))
    generate.build_view(generate.Checkout(ROOT), view, folder / "claude_client")
    use(folder, fields)


OPERATION = {"responses": {"200": {"description": ""}}}


@pytest.mark.parametrize(
    ("paths", "words"),
    [
        ({"/a": {"x-client-method": "x.y"}}, "GET /a: has no operationId"),
        ({"/a": {"operationId": "a", "x-client-method": "y"}}, "GET /a: x-client-method 'y'"),
        ({"/a": {"operationId": "a", "x-client-method": [5]}}, "GET /a: x-client-method"),
        ({"/{a}": {"operationId": "a", "x-client-method": "x.y"}}, "GET /{a}: the path has {a}"),
        (
            {
                "/a": {"operationId": "a", "x-client-method": "x.y"},
                "/b": {"operationId": "b", "x-client-method": "x.y"},
            },
            "b: the method x.y already belongs to a",
        ),
        (
            {
                "/a": {"operationId": "a", "x-client-method": "x.y"},
                "/b": {"operationId": "b", "x-client-method": "x.y.z"},
            },
            "a: x.y is both a method and a resource",
        ),
        (
            {
                "/a": {"operationId": "a", "x-client-method": "x.y"},
                "/b": {"operationId": "a", "x-client-method": "x.z"},
            },
            "GET /b: operationId 'a'",
        ),
        (
            {
                "/a": {"operationId": "a", "x-client-method": "a_b.y"},
                "/b": {"operationId": "b", "x-client-method": "a.b.z"},
            },
            "b: the resources",
        ),
    ],
)
def test_what_cannot_have_a_name_is_said_in_one_line(paths: dict[str, Any], words: str) -> None:
    items = {path: {"get": {**OPERATION, **operation}} for path, operation in paths.items()}
    with pytest.raises(ContractError, match=re.escape(words)) as caught:
        generator_view({"paths": items}, "1")
    assert len(str(caught.value).splitlines()) == 1


def test_names_in_data_are_no_references() -> None:
    document = described(["x"], ["a"], [], "things.make")
    data = {"$ref": "#/components/schemas/Nowhere"}
    document["components"]["schemas"]["Thing"]["properties"]["data"] = {
        "type": "object",
        "const": data,
        "default": data,
        "enum": [data],
        "examples": [data],
    }
    assert "Thing" in viewed(document).models
