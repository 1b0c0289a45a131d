"""The pipeline that makes the client: what it must cope with, and what it must not let pass."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from claude_conformance.codegen import generate
from claude_conformance.codegen.annotations import Dispatch
from claude_conformance.codegen.view import generator_view
from claude_conformance.contract import ContractError

ROOT = Path(__file__).parents[2]


def document(schemas: dict[str, Any], **operation: Any) -> dict[str, Any]:
    """A lowered document with one operation that takes and gives the schema `Thing`."""
    thing = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    return {
        "openapi": "3.1.1",
        "info": {"title": "t", "version": "1"},
        "servers": [{"url": "https://api.test"}],
        "paths": {
            "/v1/things/{thing_id}": {
                "post": {
                    "operationId": "makeThing",
                    "x-client-method": "things.make",
                    "parameters": [
                        {"name": "thing_id", "in": "path", "required": True, "schema": {"type": "string"}},
                        {"name": "anthropic-beta", "in": "header", "schema": {"type": "array"}},
                        {"name": "created_at[gte]", "in": "query", "schema": {"type": "string"}},
                    ],
                    "requestBody": {"content": thing},
                    "responses": {"200": {"description": "", "content": thing}},
                    **operation,
                }
            }
        },
        "components": {"schemas": schemas},
    }


def made(schemas: dict[str, Any]) -> dict[str, Any]:
    """The classes and aliases that the schemas become."""
    return generator_view(document(schemas), "2023-06-01").models


def types_of(model: Any) -> dict[str, str]:
    return {field.name: field.type for field in model.fields}


def test_recursion_through_unions_and_arrays() -> None:
    found = made(
        {
            "Thing": {"type": "object", "properties": {"parts": {"$ref": "#/components/schemas/Parts"}}},
            "Parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
            "Part": {
                "oneOf": [{"$ref": "#/components/schemas/Leaf"}, {"$ref": "#/components/schemas/Branch"}]
            },
            "Leaf": {"type": "object", "required": ["type"], "properties": {"type": {"const": "leaf"}}},
            "Branch": {
                "type": "object",
                "required": ["type"],
                "properties": {
                    "type": {"const": "branch"},
                    "of": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
                    "self": {"$ref": "#/components/schemas/Branch"},
                },
            },
        }
    )
    assert found["Part"].dispatch == Dispatch("type", {"leaf": "Leaf", "branch": "Branch"})
    assert found["Branch"].nested == {"of": "[Part", "self": "Branch"}
    assert found["Thing"].nested == {"parts": "Parts"}
    assert found["Parts"].deferred == "[Part"


def test_names_that_python_or_the_models_need() -> None:
    names = ["from", "class", "to_dict", "created_at[gte]", "1st", "a-b", "str", "ok"]
    found = made({"Thing": {"type": "object", "properties": {name: {"type": "string"} for name in names}}})
    assert found["Thing"].renamed == {
        "from_": "from",
        "class_": "class",
        "to_dict_": "to_dict",
        "created_at_gte": "created_at[gte]",
        "field_1st": "1st",
        "a_b": "a-b",
        "str_": "str",
    }


def test_anonymous_schemas_get_names_of_their_own() -> None:
    inner = {"type": "object", "properties": {"x": {"type": "integer"}}}
    found = made(
        {
            "Thing": {
                "type": "object",
                "properties": {
                    "inner": inner,
                    "titled": {**inner, "title": "Titled"},
                    "taken": {**inner, "title": "Thing"},
                    "mixed": {"anyOf": [{"type": "string"}, inner, {**inner, "required": ["y"]}]},
                    "map": {"type": "object", "additionalProperties": inner},
                },
            }
        }
    )
    assert found.keys() >= {"ThingInner", "Titled", "ThingTaken", "ThingMixed", "ThingMapValue"}
    assert found["ThingMixed"].dispatch.candidates
    assert types_of(found["Thing"])["map"] == "dict[str, ThingMapValue] | None"


def test_open_enums_nulls_and_constants() -> None:
    found = made(
        {
            "Thing": {
                "type": "object",
                "required": ["kind", "open", "maybe"],
                "properties": {
                    "kind": {"const": "thing"},
                    "open": {"anyOf": [{"type": "string", "enum": ["a", 'b"\\']}, {"type": "string"}]},
                    "maybe": {"type": ["integer", "null"]},
                    "late": {"enum": ["x", None]},
                    "anything": {},
                    "default": {
                        "oneOf": [{"const": "default"}, {"type": "array", "items": {"type": "string"}}]
                    },
                },
            }
        }
    )
    assert types_of(found["Thing"]) == {
        "kind": 'Literal["thing"]',
        "open": 'Literal["a", "b\\"\\\\"] | str',
        "maybe": "int | None",
        "late": 'Literal["x"] | None',
        "anything": "Any",
        "default": 'Literal["default"] | list[str] | None',
    }
    assert [field.default for field in found["Thing"].fields][:3] == ['"thing"', None, None]


def test_what_only_requests_have_takes_dicts_as_well() -> None:
    lowered = document({"Thing": {"type": "object", "properties": {"x": {"type": "string"}}}})
    lowered["components"]["schemas"]["Ask"] = {
        "type": "object",
        "properties": {"things": {"type": "array", "items": {"$ref": "#/components/schemas/Point"}}},
    }
    lowered["components"]["schemas"]["Point"] = {"type": "object", "properties": {"x": {"type": "string"}}}
    post = lowered["paths"]["/v1/things/{thing_id}"]["post"]
    post["requestBody"] = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Ask"}}}}
    view = generator_view(lowered, "1")
    plan = view.operations["make_thing"]
    assert types_of(view.models["Ask"]) == {"things": "Sequence[Point | Mapping[str, Any]] | None"}
    assert plan["positional"] == "thing_id"
    assert [(given["name"], given["wire"], given["where"]) for given in plan["arguments"]] == [
        ("thing_id", "thing_id", "path"),
        ("created_at_gte", "created_at[gte]", "query"),
        ("things", "things", "body"),
    ]


def test_a_reference_to_nothing_is_an_error() -> None:
    with pytest.raises(ContractError, match="Nowhere"):
        made({"Thing": {"type": "object", "properties": {"x": {"$ref": "#/components/schemas/Nowhere"}}}})


def test_a_document_without_methods_is_an_error() -> None:
    lowered = document({"Thing": {"type": "object", "properties": {"x": {}}}}, **{"x-client-method": None})
    with pytest.raises(ContractError, match="x-client-method"):
        generator_view(lowered, "1")


class Templates:
    """A checkout whose templates are ours but for one."""

    def __init__(self, folder: Path, name: str, text: str) -> None:
        self.root = folder
        shutil.copytree(
            ROOT / "overlays" / "client",
            folder / "overlays" / "client",
            ignore=shutil.ignore_patterns("__pycache__"),
        )
        (folder / "overlays" / "client" / "templates" / name).write_text(text, encoding="utf-8")
        (folder / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())


def ours(name: str, old: str, new: str) -> str:
    """The text of one of our templates with something else in it."""
    text = (ROOT / "overlays" / "client" / "templates" / name).read_text(encoding="utf-8")
    assert old in text
    return text.replace(old, new)


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("api_init.py.jinja", "X = {{ openapi.title }}\n", "wrote an object"),
        ("model.py.jinja", "class Nothing: ...\n", "missing: "),
        ("endpoint_module.py.jinja", "OPERATION = None\n", "left out operations: makeThing"),
        ("types.py.jinja", "{% broken\n", "the generator failed"),
        ("types.py.jinja", "x = (\n", r"types\.py:1: is not Python"),
        (
            "types.py.jinja",
            "\nimport nowhere\n\nX = nowhere.x\n",
            r"types\.py:1: cannot be imported: ModuleNotFoundError",
        ),
        (
            "model.py.jinja",
            ours("model.py.jinja", "plan.fields %}", "plan.fields[1:] %}"),
            "has attributes for",
        ),
        ("model.py.jinja", ours("model.py.jinja", "{{ field.type }}", "Nowhere"), "Thing: NameError"),
        (
            "endpoint_init.py.jinja",
            ours("endpoint_init.py.jinja", "self.{{ method }} =", "self.{{ method }}_ ="),
            r"client\.things\.make: AttributeError",
        ),
    ],
)
def test_what_templates_can_spoil_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, text: str, said: str
) -> None:
    view = generator_view(document({"Thing": {"type": "object", "properties": {"x": {}}}}), "1")
    monkeypatch.setattr(generate, "client_view", lambda _: view)
    checkout = generate.Checkout(Templates(tmp_path, name, text).root)
    with pytest.raises(ContractError, match=said) as caught:
        generate.build(checkout, tmp_path / "claude_client")
    assert len(str(caught.value).splitlines()) == 1


def test_check_names_what_is_stale(tmp_path: Path) -> None:
    for name, text in {"same.py": "1", "other.py": "1", "gone.py": "1", "__pycache__/x.pyc": "1"}.items():
        (tmp_path / "a" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "a" / name).write_text(text)
    (tmp_path / "b" / "deep").mkdir(parents=True)
    for name, text in {"same.py": "1", "other.py": "2", "deep/new.py": "3"}.items():
        (tmp_path / "b" / name).write_text(text)
    assert list(generate.differences(tmp_path / "b", tmp_path / "a")) == [
        "deep/new.py",
        "gone.py",
        "other.py",
    ]
    assert generate.renew(tmp_path / "b", tmp_path / "a") == ["deep/new.py", "gone.py", "other.py"]
    assert list(generate.differences(tmp_path / "b", tmp_path / "a")) == []


def test_a_checkout_that_is_none_is_said_in_one_line(tmp_path: Path) -> None:
    result = CliRunner().invoke(generate.main, ["--root", str(tmp_path)])
    assert result.exit_code == 2
    assert result.stderr.startswith("generate: ")
    assert "Traceback" not in result.stderr
