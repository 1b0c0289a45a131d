"""What code generators cannot read is rewritten into an equivalent: each case shows the need and the cure."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from schemathesis.specs.openapi.definitions import OPENAPI_31

from claude_conformance.contract.lower_tools import for_tools

IS_31 = jsonschema_rs.Draft202012Validator(OPENAPI_31, validate_formats=True)
CONFIG = Config.from_sources(
    ConfigFile(post_hooks=[]), MetaType.NONE, Path("openapi.json"), "utf-8", True, None
)


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def described(schemas: dict[str, Any], **operation: Any) -> dict[str, Any]:
    """A 3.1 document with one operation that answers with `Thing`."""
    answer = {"description": "", "content": {"application/json": {"schema": ref("Thing")}}}
    return {
        "openapi": "3.1.1",
        "info": {"title": "t", "version": "1"},
        "paths": {"/things": {"get": {"operationId": "getThing", "responses": {"200": answer}, **operation}}},
        "components": {"schemas": schemas},
    }


def rewritten(document: dict[str, Any]) -> dict[str, Any]:
    result = copy.deepcopy(document)
    for_tools(result, "x-item-schema")
    assert not [error.message for error in IS_31.iter_errors(result)]
    return result


def complaint(document: dict[str, Any]) -> str | None:
    """What the parser of openapi-python-client cannot read, or leaves out."""
    try:
        data = GeneratorData.from_dict(copy.deepcopy(document), config=CONFIG)
    except ValueError as error:
        return str(error)
    if isinstance(data, GeneratorError):
        return str(data.detail)
    collections = data.endpoint_collections_by_tag.values()
    errors = [*data.errors, *(error for found in collections for error in found.parse_errors)]
    if errors:
        return str(errors[0].detail)
    found = {model.class_info.name for model in data.models}
    missing = {name for name, schema in document["components"]["schemas"].items() if "properties" in schema}
    return f"missing: {missing - found}" if missing - found else None


def accepts(document: dict[str, Any], instance: Any) -> bool:
    schema = {**ref("Thing"), "components": document["components"]}
    return bool(jsonschema_rs.Draft202012Validator(schema).is_valid(instance))


def thing(**properties: Any) -> dict[str, Any]:
    return {"Thing": {"type": "object", "properties": properties}}


NAMED = {"type": "object", "required": ["a"], "properties": {"a": {"type": "integer"}}}

#: What is rewritten: schemas, and instances that the rewritten ones have to judge the same way.
SCHEMAS: dict[str, tuple[dict[str, Any], list[Any]]] = {
    "an array without items": (thing(x={"type": "array"}), [{"x": [1, "a"]}, {"x": {}}]),
    "an array or null without items": (thing(x={"type": ["array", "null"]}), [{"x": [1]}, {"x": None}]),
    "a boolean property": (thing(x=True, y=False), [{"x": 1}, {"y": 1}]),
    "a boolean alternative": (thing(x={"anyOf": [{"type": "string"}, True]}), [{"x": 1}]),
    "items that are a boolean": (thing(x={"type": "array", "items": False}), [{"x": []}, {"x": [1]}]),
    "a boolean after not": (thing(x={"not": True}), [{"x": 1}, {}]),
    "an object as constant": (
        thing(x={"const": {"a": 1, "b": [None, "c"]}}),
        [{"x": {"a": 1, "b": [None, "c"]}}, {"x": {"a": 1}}, {"x": {"a": 1, "b": [None, "c"], "d": 1}}],
    ),
    "an array as constant": (thing(x={"const": [1, {}]}), [{"x": [1, {}]}, {"x": [1]}, {"x": [1, {}, 2]}]),
    "an enum of several types": (
        thing(x={"enum": ["a", 1, None, 0.5, True, {"b": 1}]}),
        [{"x": value} for value in ("a", 1, None, 0.5, True, False, {"b": 1}, {"b": 2}, "b", 2)],
    ),
    "an object as default": (
        {**thing(x={"anyOf": [ref("One"), {"type": "integer"}], "default": {"a": 1}}), "One": NAMED},
        [{"x": {"a": 1}}, {"x": {"a": "b"}}, {"x": 1}, {}],
    ),
    "an enum without values": (thing(x={"enum": []}, y={"enum": [], "not": {}}), [{"x": 1}, {"y": 1}, {}]),
    "enum values with one name": (
        thing(x={"enum": ["a b", "a_b", "A B", "ﬁ", "fi"]}),
        [{"x": "a_b"}, {"x": "ﬁ"}, {"x": "ab"}],
    ),
    "recursion through an array": (
        {"Thing": {"type": "array", "items": ref("Thing")}},
        [[], [[], [[]]], [1], [[1]]],
    ),
    "recursion through a union": (
        {"Thing": {"anyOf": [{"type": "string"}, {"type": "array", "items": ref("Thing")}]}},
        ["a", ["a", ["b"]], [1], [["a", 1]]],
    ),
    "recursion through two components": (
        {
            "Thing": {"oneOf": [{"type": "string"}, ref("Things")]},
            "Things": {"type": "array", "items": ref("Thing")},
        },
        ["a", ["a", ["b"]], [1], [["a", 1]]],
    ),
    "recursion through an anonymous object": (
        {"Thing": {"oneOf": [{"type": "string"}, {"type": "object", "properties": {"of": ref("Thing")}}]}},
        ["a", {"of": {"of": "a"}}, {"of": 1}, {"of": {"of": 1}}],
    ),
    "two components with one title": (
        {
            "Thing": {"type": "object", "properties": {"a": ref("One"), "b": ref("Two")}},
            "One": {**NAMED, "title": "Both"},
            "Two": {**NAMED, "title": "Both"},
        },
        [{"a": {"a": 1}, "b": {"a": "x"}}],
    ),
    "a title that is the name of another component": (
        {"Thing": {"type": "object", "title": "One", "properties": {"a": ref("One")}}, "One": NAMED},
        [{"a": {"a": 1}}, {"a": {}}],
    ),
    "properties with one name": (
        thing(**{"a-b": {"type": "integer"}, "a.b": {"type": "string"}, "aB": {"type": "boolean"}}),
        [{"a-b": 1, "a.b": "x", "aB": True}, {"a-b": "x"}, {"a.b": 1}, {"aB": 1}, {"a+b": 1}],
    ),
}


@pytest.mark.parametrize("name", SCHEMAS)
def test_schemas_are_rewritten_into_equivalents(name: str) -> None:
    schemas, instances = SCHEMAS[name]
    document = described(schemas)
    assert complaint(document) is not None, "there is no need to rewrite it"
    result = rewritten(document)
    assert complaint(result) is None
    assert [accepts(result, item) for item in instances] == [accepts(document, item) for item in instances]
    assert rewritten(result) == result, "a second time changes more"


def test_constants_in_unions_become_enums_so_that_the_alternatives_after_them_are_tried() -> None:
    union = {"oneOf": [{"const": "all"}, {"const": 3}, {"type": "array", "items": {"type": "string"}}]}
    result = rewritten(described(thing(x=union)))
    found = result["components"]["schemas"]["Thing"]["properties"]["x"]["oneOf"]
    assert found[:2] == [{"type": "string", "enum": ["all"]}, {"type": "integer", "enum": [3]}]


def test_the_alternative_for_unknown_types_comes_last() -> None:
    other = {"type": "object", "properties": {"type": {"type": "string", "not": {"enum": ["one", "two"]}}}}
    union = {"oneOf": [ref("One"), other, ref("Two")]}
    found = rewritten(described({"Thing": union, "One": NAMED, "Two": NAMED}))["components"]["schemas"]
    assert found["Thing"]["oneOf"] == [ref("One"), ref("Two"), other]


@pytest.mark.parametrize("name", ["to_dict", "from_dict", "additional_properties", "to_multipart"])
def test_properties_do_not_hide_methods(name: str) -> None:
    schemas = {"Thing": {"type": "object", "required": [name], "properties": {name: {"type": "integer"}}}}
    document = described(schemas)
    result = rewritten(document)
    assert result["components"]["schemas"]["Thing"]["properties"] == {}
    for instance in ({name: 1}, {name: "x"}, {}):
        assert accepts(document, instance) == accepts(result, instance)


def test_a_component_does_not_hide_a_class_of_the_package() -> None:
    union = {
        "oneOf": [ref("Unset")],
        "discriminator": {"propertyName": "a", "mapping": {"x": ref("Unset")["$ref"]}},
    }
    tag = {"type": "object", "required": ["a"], "properties": {"a": {"const": "x"}}}
    schemas = rewritten(described({"Thing": union, "Unset": tag}))["components"]["schemas"]
    assert schemas.keys() == {"Thing", "UnsetModel"}
    assert schemas["Thing"]["oneOf"] == [ref("UnsetModel")]
    assert schemas["Thing"]["discriminator"]["mapping"] == {"x": ref("UnsetModel")["$ref"]}


def test_a_discriminator_stays_where_each_alternative_has_the_tag() -> None:
    def tagged(value: dict[str, Any], required: list[str]) -> dict[str, Any]:
        return {"type": "object", "required": required, "properties": {"type": value}}

    both = {"oneOf": [ref("One"), ref("Two")], "discriminator": {"propertyName": "type"}}
    schemas = {"Thing": both, "One": tagged({"const": "one"}, ["type"])}
    for two, stays in [
        (tagged({"const": "two"}, ["type"]), True),
        (tagged({"enum": ["two", "three"]}, ["type"]), True),
        (tagged({"const": "two"}, []), False),
        (tagged({"type": "string", "not": {"enum": ["one"]}}, ["type"]), False),
        (tagged({"enum": ["two", None]}, ["type"]), False),
    ]:
        found = rewritten(described({**schemas, "Two": two}))["components"]["schemas"]["Thing"]
        assert ("discriminator" in found, "x-discriminator" in found) == (stays, not stays), two


#: Operations that would be left out, wholly or in part.
OPERATIONS: dict[str, tuple[dict[str, Any], Callable[[dict[str, Any]], bool]]] = {
    "an array in a header": (
        {
            "parameters": [
                {
                    "name": "beta",
                    "in": "header",
                    "schema": {"type": "array", "items": {"type": "string"}},
                    "example": ["a", "b"],
                    "examples": {"one": {"value": {"k": 1}}},
                }
            ]
        },
        lambda operation: (
            operation["parameters"][0]["schema"] == {"type": "string"}
            and operation["parameters"][0]["example"] == "a,b"
            and operation["parameters"][0]["examples"] == {"one": {"value": "k,1"}}
        ),
    ),
    "a reference to an array in a header": (
        {"parameters": [{"name": "beta", "in": "header", "schema": ref("Things")}]},
        lambda operation: operation["parameters"][0]["schema"] == {"type": "string"},
    ),
    "JSON lines": (
        {
            "responses": {
                "200": {
                    "description": "",
                    "content": {"application/x-jsonl": {"schema": {"type": "string"}, "x-item-schema": {}}},
                }
            }
        },
        lambda operation: (
            list(operation["responses"]["200"]["content"]) == ["application/x-jsonl", "text/plain"]
        ),
    ),
    "an archive": (
        {"responses": {"200": {"description": "", "content": {"application/zip": {}}}}},
        lambda operation: "application/octet-stream" in operation["responses"]["200"]["content"],
    ),
}


@pytest.mark.parametrize("name", OPERATIONS)
def test_operations_are_rewritten_into_equivalents(name: str) -> None:
    operation, expected = OPERATIONS[name]
    things = {"Things": {"type": "array", "items": {"type": "string"}}}
    document = described({**thing(x={"type": "string"}), **things}, **operation)
    assert complaint(document) is not None, "there is no need to rewrite it"
    result = rewritten(document)
    assert complaint(result) is None
    assert expected(result["paths"]["/things"]["get"])


def test_a_parameter_that_refers_to_a_parameter_becomes_a_copy() -> None:
    document = described(thing(x={}), parameters=[{"$ref": "#/components/parameters/Two"}])
    document["components"]["parameters"] = {
        "One": {"name": "one", "in": "query", "schema": {"type": "string"}},
        "Two": {"$ref": "#/components/parameters/One"},
    }
    assert complaint(document) is not None
    result = rewritten(document)
    assert complaint(result) is None
    assert result["components"]["parameters"]["Two"]["name"] == "one"


def test_json_goes_in_front_of_a_stream() -> None:
    content = {
        "text/event-stream": {"schema": {"type": "string"}, "x-item-schema": {}},
        "application/json": {"schema": ref("Thing")},
    }
    answer = {"200": {"description": "", "content": content}}
    result = rewritten(described(thing(x={}), responses=answer))
    found = result["paths"]["/things"]["get"]["responses"]["200"]["content"]
    assert list(found) == ["application/json", "text/event-stream"]


def test_the_doc_text_of_a_parameter_is_where_generators_look_for_it() -> None:
    parameters = [
        {"name": "a", "in": "query", "description": "About a.", "schema": {"type": "string"}},
        {
            "name": "b",
            "in": "query",
            "description": "No.",
            "schema": {"type": "string", "description": "Own."},
        },
    ]
    found = rewritten(described(thing(x={}), parameters=parameters))["paths"]["/things"]["get"]["parameters"]
    assert [parameter["schema"]["description"] for parameter in found] == ["About a.", "Own."]


def test_forms_and_statuses_that_only_look_odd_stay() -> None:
    form = {"application/x-www-form-urlencoded": {"schema": ref("Thing")}}
    document = described(thing(x={"type": "string"}), requestBody={"content": form})
    document["paths"]["/things"]["get"]["responses"]["529"] = {"description": "Overloaded"}
    assert complaint(document) is None
    assert json.loads(json.dumps(rewritten(document))) == document
