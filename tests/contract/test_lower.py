"""Lowering gives valid 3.1 documents: from a document with everything that 3.2 added, and from every view."""

import copy
from typing import Any

import jsonschema_rs
import pytest
from schemathesis.specs.openapi.definitions import OPENAPI_31, OPENAPI_32

from claude_conformance.contract import load_contract, pointer
from claude_conformance.contract.lower import lower
from claude_conformance.contract.walk import walk

IS_31 = jsonschema_rs.Draft202012Validator(OPENAPI_31, validate_formats=True)
IS_32 = jsonschema_rs.Draft202012Validator(OPENAPI_32, validate_formats=True)

# Everything that 3.2 has and 3.1 has not, in one document about nothing.
NEW: dict[str, Any] = {
    "openapi": "3.2.0",
    "$self": "https://keeper.test/openapi",
    "jsonSchemaDialect": "https://spec.openapis.org/oas/3.2/dialect/2025-09-17",
    "info": {"title": "Lighthouse", "version": "1", "summary": "Lamps"},
    "servers": [{"url": "/", "name": "main"}],
    "tags": [
        {"name": "lamps", "summary": "Lamps", "kind": "nav"},
        {"name": "red", "summary": "Red ones", "description": "Ports", "parent": "lamps"},
    ],
    "paths": {
        "/lamps": {
            "servers": [{"url": "/lamps", "name": "lamps"}],
            "query": {"operationId": "queryLamps", "responses": {"200": {"summary": "Found"}}},
            "additionalOperations": {
                "LINK": {"operationId": "link", "responses": {"200": {"summary": "Linked"}}}
            },
            "get": {
                "operationId": "listLamps",
                "servers": [{"url": "/get", "name": "get"}],
                "parameters": [
                    {"name": "q", "in": "querystring", "content": {"application/json": {"schema": {}}}},
                    {"$ref": "#/components/parameters/Whole"},
                    {"name": "crumb", "in": "cookie", "style": "cookie", "schema": {"type": "string"}},
                    {"name": "x-way", "in": "header", "allowReserved": True, "schema": {"type": "string"}},
                ],
                "responses": {
                    "200": {
                        "summary": "All",
                        "headers": {"x-n": {"allowReserved": True, "schema": {"type": "integer"}}},
                        "content": {
                            "application/json": {"$ref": "#/components/mediaTypes/Lamps"},
                            "text/event-stream": {
                                "description": "as they come",
                                "itemSchema": {"$ref": "#/components/schemas/Frame"},
                                "examples": {
                                    "two": {"$ref": "#/components/examples/TwoFrames"},
                                    "raw": {"dataValue": [{"data": "1"}], "serializedValue": "data: 1\n\n"},
                                },
                            },
                            "application/x-jsonl": {
                                "itemSchema": {"$ref": "#/components/schemas/Lamp"},
                                "example": [{"name": "a"}, {"name": "é"}],
                            },
                        },
                    },
                    "404": {"summary": "Dark"},
                    "500": {},
                },
            },
            "post": {
                "operationId": "addLamp",
                "requestBody": {
                    "content": {
                        "multipart/form-data": {
                            "schema": {"type": "object", "properties": {"part": {"type": "string"}}},
                            "encoding": {"part": {"encoding": {"inner": {}}, "contentType": "text/plain"}},
                        },
                        "multipart/mixed": {"itemSchema": {}, "itemEncoding": {}, "prefixEncoding": [{}]},
                    }
                },
                "responses": {"204": {"description": "Lit"}},
            },
        }
    },
    "components": {
        "mediaTypes": {
            "Lamps": {"$ref": "#/components/mediaTypes/List"},
            "List": {
                "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Lamp"}},
                "examples": {"one": {"dataValue": [{"name": "a"}]}, "text": {"serializedValue": "[]"}},
            },
        },
        "parameters": {
            "Whole": {"name": "w", "in": "querystring", "content": {"text/plain": {"schema": {}}}}
        },
        "examples": {
            "TwoFrames": {"summary": "Two", "dataValue": [{"event": "a", "data": "1"}, {"data": "2\n3"}]}
        },
        "securitySchemes": {
            "flow": {
                "type": "oauth2",
                "deprecated": True,
                "oauth2MetadataUrl": "https://keeper.test/meta",
                "flows": {
                    "deviceAuthorization": {
                        "deviceAuthorizationUrl": "https://keeper.test/d",
                        "tokenUrl": "https://keeper.test/t",
                        "scopes": {},
                    }
                },
            }
        },
        "schemas": {
            "Frame": {
                "type": "object",
                "properties": {"data": {"type": "string", "contentSchema": {"type": "integer"}}},
            },
            "Lamp": {
                "type": "object",
                "properties": {"name": {"type": "string", "xml": {"nodeType": "attribute"}}},
            },
            "Light": {
                "oneOf": [{"$ref": "#/components/schemas/Lamp"}, {"const": "off"}, True],
                "discriminator": {"propertyName": "kind", "defaultMapping": "Lamp"},
            },
            "Guess": {"anyOf": [{"const": None}, {"const": 3}], "discriminator": {"defaultMapping": "Lamp"}},
            "Fixed": {"const": {"a": 1}, "properties": {"any": True, "none": False}, "items": True},
        },
    },
}


def problems(validator: jsonschema_rs.Draft202012Validator, document: dict[str, Any]) -> list[str]:
    return [f"{error.instance_path}: {error.message[:200]}" for error in validator.iter_errors(document)]


def test_document_with_everything_new_becomes_valid_3_1() -> None:
    assert problems(IS_32, NEW) == [], "the example itself is no 3.2 document"
    assert problems(IS_31, {**NEW, "openapi": "3.1.1"}), "the example has nothing that 3.1 refuses"
    before = copy.deepcopy(NEW)
    lowered = lower(NEW)
    assert before == NEW
    assert lowered["openapi"] == "3.1.1"
    assert problems(IS_31, lowered) == []


def test_every_view_becomes_valid_3_1() -> None:
    contract = load_contract()
    for version in contract.versions:
        for betas in ([], list(contract.betas)):
            document = contract.view(version, betas).document
            assert problems(IS_31, lower(document)) == []


@pytest.fixture(scope="module")
def lowered() -> dict[str, Any]:
    return lower(NEW)


def test_stream_becomes_text_and_keeps_its_item_schema(lowered: dict[str, Any]) -> None:
    content = lowered["paths"]["/lamps"]["get"]["responses"]["200"]["content"]
    events = content["text/event-stream"]
    assert next(iter(events)) == "schema"
    assert events["schema"] == {"type": "string"}
    assert events["x-item-schema"] == {"$ref": "#/components/schemas/Frame"}
    assert events["examples"]["two"] == {
        "summary": "Two",
        "value": "event: a\ndata: 1\n\ndata: 2\ndata: 3\n\n",
    }
    assert events["examples"]["raw"] == {"value": "data: 1\n\n"}
    lines = content["application/x-jsonl"]
    assert lines["x-item-schema"] == {"$ref": "#/components/schemas/Lamp"}
    assert lines["example"] == '{"name":"a"}\n{"name":"é"}\n'


def test_what_3_1_says_in_another_way_is_kept(lowered: dict[str, Any]) -> None:
    get = lowered["paths"]["/lamps"]["get"]
    assert [p["name"] for p in get["parameters"]] == ["crumb", "x-way"]
    assert {code: r["description"] for code, r in get["responses"].items()} == {
        "200": "All",
        "404": "Dark",
        "500": "",
    }
    media = get["responses"]["200"]["content"]["application/json"]
    assert media["schema"] == {"type": "array", "items": {"$ref": "#/components/schemas/Lamp"}}
    assert media["examples"] == {"one": {"value": [{"name": "a"}]}, "text": {"value": "[]"}}
    assert [tag["description"] for tag in lowered["tags"]] == ["Lamps", "Ports"]
    schemas = lowered["components"]["schemas"]
    assert schemas["Lamp"]["properties"]["name"]["xml"] == {"attribute": True}
    assert schemas["Light"]["x-discriminator"] == {"propertyName": "kind", "x-default-mapping": "Lamp"}
    assert "discriminator" not in schemas["Guess"]
    assert "mediaTypes" not in lowered["components"]


def test_result_shares_nothing_with_the_input_or_itself() -> None:
    shared = {"type": "string"}
    document = {**NEW, "components": {"schemas": {"A": {"properties": {"x": shared, "y": shared}}}}}
    result = lower(document)
    properties = result["components"]["schemas"]["A"]["properties"]
    assert properties["x"] is not properties["y"]
    assert properties["x"] is not shared


def test_unions_have_no_const_and_schemas_are_objects() -> None:
    schemas = lower(NEW)["components"]["schemas"]
    assert schemas["Light"]["oneOf"] == [
        {"$ref": "#/components/schemas/Lamp"},
        {"type": "string", "enum": ["off"]},
        {},
    ]
    assert schemas["Guess"]["anyOf"] == [{"type": "null"}, {"type": "integer", "enum": [3]}]
    assert schemas["Fixed"]["properties"] == {"any": {}, "none": {"not": {}}}
    assert schemas["Fixed"]["items"] == {}
    assert schemas["Fixed"]["allOf"] == [
        {
            "type": "object",
            "required": ["a"],
            "properties": {"a": {"const": 1}},
            "additionalProperties": False,
        }
    ]


def test_real_streams_are_lowered() -> None:
    contract = load_contract()
    document = lower(contract.view().document)
    begins = {"text/event-stream": "event: message_start\ndata: {", "application/x-jsonl": '{"custom_id":'}
    media = {
        pointer.split(node.pointer)[-1]: node.value
        for node in walk(document)
        if node.kind == "mediaType" and "x-item-schema" in node.value
    }
    assert media.keys() == begins.keys()
    for name, value in media.items():
        assert value["x-item-schema"]["$ref"].startswith("#/components/schemas/")
        for example in value["examples"].values():
            assert example["value"].startswith(begins[name])
