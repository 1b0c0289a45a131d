"""Operations of a view: what is read from the document, and how a request finds its operation."""

from __future__ import annotations

from typing import Any

import pytest

from claude_conformance.contract import MethodNotAllowed, RouteNotFound, Validators, View
from claude_conformance.contract.examples import examples
from claude_conformance.contract.walk import operations, walk

JSON, EVENTS, LINES = "application/json", "text/event-stream", "application/x-jsonl"
DOCUMENT: dict[str, Any] = {
    "openapi": "3.2.0",
    "info": {"title": "Harbour", "version": "1"},
    "security": [{"pass": []}, {"badge": [], "sign": []}],
    "paths": {
        "/ships/{id}": {
            "parameters": [{"$ref": "#/components/parameters/Id"}],
            "get": {
                "operationId": "getShip",
                "tags": ["ships", "boats"],
                "parameters": [{"name": "deep", "in": "query", "schema": {"type": "boolean"}}],
                "responses": {
                    "200": {
                        "content": {
                            JSON: {"schema": {"$ref": "#/components/schemas/Ship"}},
                            EVENTS: {"itemSchema": {"$ref": "#/components/schemas/Frame"}},
                            LINES: {"itemSchema": {"$ref": "#/components/schemas/Ship"}},
                            "text/plain": {},
                        }
                    },
                    "204": {"description": "Gone."},
                    "4XX": {"$ref": "#/components/responses/Wrong"},
                    "404": {"description": "None.", "content": {JSON: {"schema": {"const": "none"}}}},
                },
            },
            "delete": {"operationId": "sinkShip", "security": [], "responses": {"default": {}}},
        },
        "/ships/latest": {"get": {"operationId": "latest", "responses": {}}},
        "/ships": {
            "post": {
                "operationId": "addShip",
                "security": [{"sign": []}],
                "requestBody": {"$ref": "#/components/requestBodies/Ship"},
                "responses": {"200": {"content": {EVENTS: {"itemSchema": {"type": "object"}}}}},
            }
        },
        "/ships/{id}/crew/{name}.txt": {"put": {"operationId": "man", "responses": {}}},
    },
    "components": {
        "parameters": {"Id": {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}},
        "requestBodies": {
            "Ship": {
                "x-max-body-bytes": 9,
                "content": {JSON: {"schema": {"type": "object"}}, "a/b~c": {"schema": {}}},
            }
        },
        "responses": {"Wrong": {"content": {JSON: {"schema": {"const": "wrong"}}}}},
        "schemas": {
            "Ship": {"type": "object", "required": ["kind"]},
            "Frame": {"properties": {"data": {"contentSchema": {"type": "integer"}}}},
        },
    },
}
VIEW = View(DOCUMENT, "v1", frozenset({"b", "a"}))
SHIP, SINK, ADD = (VIEW.operations[name] for name in ("getShip", "sinkShip", "addShip"))


def test_what_an_operation_has() -> None:
    assert list(VIEW.operations) == ["getShip", "sinkShip", "latest", "addShip", "man"]
    assert (SHIP.method, SHIP.path, SHIP.pointer) == ("GET", "/ships/{id}", "/paths/~1ships~1{id}/get")
    assert (SHIP.tag, ADD.tag) == ("ships", "")
    assert [(p.name, p.location, p.required, p.schema) for p in SHIP.parameters] == [
        ("id", "path", True, "/components/parameters/Id/schema"),
        ("deep", "query", False, "/paths/~1ships~1{id}/get/parameters/0/schema"),
    ]
    assert SHIP.security == ("pass", "badge", "sign")
    assert (SINK.security, ADD.security) == ((), ("sign",))
    assert repr(VIEW) == "View(version='v1', betas=['a', 'b'])"


def test_what_the_body_of_a_request_may_be() -> None:
    assert (ADD.max_body_bytes, SHIP.max_body_bytes) == (9, None)
    assert (ADD.media_types, SHIP.media_types) == ((JSON, "a/b~c"), ())
    assert ADD.request_schema() == "/components/requestBodies/Ship/content/application~1json/schema"
    assert ADD.request_schema("a/b~c") == "/components/requestBodies/Ship/content/a~1b~0c/schema"
    assert ADD.request_schema("text/plain") is None
    assert SHIP.request_schema() is None


@pytest.mark.parametrize(
    ("status", "at"),
    [
        (200, "/paths/~1ships~1{id}/get/responses/200"),
        (404, "/paths/~1ships~1{id}/get/responses/404"),
        (400, "/components/responses/Wrong"),
        (499, "/components/responses/Wrong"),
        (500, None),
        (299, None),
    ],
)
def test_the_response_of_a_status(status: int, at: str | None) -> None:
    found = SHIP.response(status)
    assert (found and found[0]) == at
    assert (SINK.response(status) or ("", {}))[0] == "/paths/~1ships~1{id}/delete/responses/default"


@pytest.mark.parametrize(
    ("status", "media_type", "body", "said"),
    [
        (200, JSON, {"kind": 1}, []),
        (200, JSON, {}, ['(whole): "kind" is a required property']),
        (200, "text/plain", "anything", []),
        (404, JSON, "none", []),
        (400, JSON, "wrong", []),
        (400, JSON, "none", ['(whole): "wrong" was expected']),
        (500, JSON, {}, ["(whole): getShip does not document status 500"]),
        (404, EVENTS, "", [f"(whole): status 404 promises {JSON}, not {EVENTS}"]),
        (204, JSON, {}, [f"(whole): status 204 promises no body, not {JSON}"]),
        (204, "", "", ["(whole): status 204 promises no body, not no media type"]),
    ],
)
def test_what_breaks_the_promise_of_a_response(
    status: int, media_type: str, body: Any, said: list[str]
) -> None:
    found = VIEW.response_violations(SHIP, status, media_type, body)
    assert [str(item) for item in found] == said
    if "documents" in str(said) or "promises" in str(said):
        assert [(item.keyword, item.schema_path, item.path) for item in found] == [("response", "", ())]


def test_the_schemas_of_streams() -> None:
    at = "/paths/~1ships~1{id}/get/responses/200/content"
    assert VIEW.item_schema(SHIP, 200, LINES) == f"{at}/application~1x-jsonl/itemSchema"
    for status, media_type in ((200, JSON), (200, "text/plain"), (200, "a/b"), (404, EVENTS), (500, EVENTS)):
        assert VIEW.item_schema(SHIP, status, media_type) is None
    assert VIEW.stream_data_schema(SHIP) == "/components/schemas/Frame/properties/data/contentSchema"
    assert VIEW.stream_data_schema(SHIP, 404) is None
    assert VIEW.stream_data_schema(ADD) is None
    assert VIEW.validator(VIEW.stream_data_schema(SHIP) or "").is_valid(1)


@pytest.mark.parametrize(
    ("method", "path", "name", "values"),
    [
        ("GET", "/ships/7", "getShip", {"id": "7"}),
        ("get", "/ships/a b", "getShip", {"id": "a b"}),
        ("GET", "/ships/latest", "latest", {}),
        ("POST", "/ships", "addShip", {}),
        ("PUT", "/ships/1/crew/x.txt", "man", {"id": "1", "name": "x"}),
    ],
)
def test_a_request_finds_its_operation(method: str, path: str, name: str, values: dict[str, str]) -> None:
    match = VIEW.match(method, path)
    assert (match.operation.id, match.path_params) == (name, values)


def test_a_request_without_an_operation_is_told_why() -> None:
    for path in ("/ships/", "/ships/1/crew", "/ships/1/crew/xtxt", "/", "/Ships"):
        with pytest.raises(RouteNotFound, match=f"no operation has the path {path}$"):
            VIEW.match("GET", path)
    with pytest.raises(MethodNotAllowed) as caught:
        VIEW.match("put", "/ships/7")
    assert caught.value.allowed == ("DELETE", "GET")
    assert str(caught.value) == "/ships/7 does not allow PUT, only DELETE, GET"
    with pytest.raises(MethodNotAllowed, match=r"only GET$"):
        VIEW.match("DELETE", "/ships/latest")


def test_examples_are_found_by_each_of_their_names() -> None:
    media = {
        "example": 1,
        "examples": {"a": {"dataValue": 2, "value": 3}, "b": {"value": 4}, "c": {"serializedValue": "5"}},
    }
    assert list(examples(VIEW.document, media)) == [1, 2, 4]
    assert list(examples(VIEW.document, {"examples": None})) == []


def test_operations_are_those_of_methods() -> None:
    paths = {"/a": {"get": {"x": 1}, "summary": {}, "query": {"x": 2}, "post": None}, "/b": "none"}
    assert list(operations({"paths": paths})) == [("/a", "get", {"x": 1}), ("/a", "query", {"x": 2})]
    assert list(operations({})) == []


def test_a_walk_meets_every_kind_of_node_once_and_no_data() -> None:
    schema = {
        "properties": {"a/b": {"type": "string"}, "const": True},
        "allOf": [{"items": {"not": {}}}, {"prefixItems": "none"}],
        "const": {"properties": {"no": {}}},
        "default": {"items": {}},
        "examples": [{"items": {}}],
        "if": {"$ref": "#/x"},
        "patternProperties": [],
    }
    assert [(node.pointer, node.kind, node.reference) for node in walk(schema, "schema", "/s")] == [
        ("/s", "schema", None),
        ("/s/properties/a~1b", "schema", None),
        ("/s/properties/const", "schema", None),
        ("/s/allOf/0", "schema", None),
        ("/s/allOf/0/items", "schema", None),
        ("/s/allOf/0/items/not", "schema", None),
        ("/s/allOf/1", "schema", None),
        ("/s/if", "schema", "#/x"),
    ]
    document = {
        "paths": {"/a": {"get": {"callbacks": {"x-no": {}, "on": {}}, "responses": {"x-no": {}, "200": {}}}}},
        "components": {"schemas": {"x-yes": {}}, "x-more": {"a": {}}},
        "webhooks": {"x-no": {}, "new": {}},
    }
    assert [(node.pointer, node.kind) for node in walk(document)] == [
        ("", "openapi"),
        ("/paths/~1a", "pathItem"),
        ("/paths/~1a/get", "operation"),
        ("/paths/~1a/get/responses/200", "response"),
        ("/paths/~1a/get/callbacks/on", "callback"),
        ("/webhooks/new", "pathItem"),
        ("/components", "components"),
        ("/components/schemas/x-yes", "schema"),
    ]


SCHEMAS = {
    "Name": {"type": "string", "maxLength": 2},
    "Names": {"propertyNames": {"$ref": "#/components/schemas/Name"}},
    "Fixed": {"properties": {"a": {"const": {"deep": 1}}, "b": {"enum": [1, [2]]}, "c": {"enum": [1, 2]}}},
    "Tall": {"type": "object", "properties": {"size": {"minimum": 3}}, "required": ["name"]},
    "Cycle": {"properties": {"next": {"$ref": "#/components/schemas/Cycle"}}, "type": "object"},
}
VALIDATORS = Validators({"components": {"schemas": SCHEMAS}})


@pytest.mark.parametrize(
    ("name", "value", "path", "keyword", "message"),
    [
        ("Names", {"abc": 1}, ("abc",), "maxLength", '"abc" is longer than 2 characters'),
        ("Fixed", {"a": 1}, ("a",), "const", "the value is not one that `const` allows"),
        ("Fixed", {"b": 2}, ("b",), "enum", "the value is not one that `enum` allows"),
        ("Fixed", {"c": 3}, ("c",), "enum", "3 is not one of 1 or 2"),
        ("Tall", {"name": 1, "size": 2}, ("size",), "minimum", "2 is less than the minimum of 3"),
        ("Tall", {}, (), "required", '"name" is a required property'),
        ("Cycle", {"next": {"next": 1}}, ("next", "next"), "type", '1 is not of type "object"'),
    ],
)
def test_a_violation_says_where_and_what(
    name: str, value: Any, path: tuple[str, ...], keyword: str, message: str
) -> None:
    validator = VALIDATORS.at(f"#/components/schemas/{name}")
    assert VALIDATORS.at(f"#/components/schemas/{name}") is validator
    (found,) = validator.violations(value)
    assert (found.path, found.keyword, found.message) == (path, keyword, message)
    assert found.schema_path.endswith(keyword)
    assert str(found) == f"{'.'.join(path) or '(whole)'}: {message}"
    assert not validator.is_valid(value)


def test_a_half_of_a_surrogate_pair_is_validated_like_another_character() -> None:
    validator = VALIDATORS.of({"properties": {"\ufffd": {"items": {"maxLength": 1}}}, "maxProperties": 1})
    for value, valid in (
        ({"\ud800": ["\udfff", "\ud83d"]}, True),
        ({"\ud800": ["\ud800x"]}, False),
        ({"\ud800": 1, "a": 1}, False),
        ({"\ud800": ["\ud83d\ude00"]}, True),
    ):
        assert validator.is_valid(value) is valid, value
        assert (validator.violations(value) == []) is valid
    assert not VALIDATORS.of(False).is_valid("\ud800")
