"""The annotations of stored objects are read in full, with the defaults that `spec/README.md` names."""

from __future__ import annotations

from typing import Any

import pytest

from claude_conformance.contract.resources import (
    Action,
    Guard,
    Lock,
    Most,
    Move,
    Resource,
    States,
    Unique,
    named_kinds,
    read_action,
    read_resources,
)

SCHEMA = {"$ref": "#/components/schemas/Ship"}
WHERE = "/components/schemas/Ship"


def read(**node: Any) -> Resource:
    return read_resources({"x-resources": {"ship": {"schema": SCHEMA, **node}}})["ship"]


def test_what_a_kind_is_without_annotations() -> None:
    assert read() == Resource("ship", WHERE)
    plain = Resource("ship", WHERE)
    assert (plain.member, plain.scope, plain.order, plain.seeded) == ("id", "workspace", "newest", 0)
    assert (plain.prefix, plain.parent, plain.most, plain.lock, plain.states) == (None,) * 5
    assert (plain.singleton, plain.path_names, plain.unique, plain.write_only) == (False, (), (), ())
    assert (plain.immutable, plain.derived) == ((), ())
    assert read_resources({}) == {}


@pytest.mark.parametrize(
    ("node", "found"),
    [
        ({"id": {"prefix": "s_", "member": "key", "in": "ship_id"}}, ("s_", "key", ("ship_id",), "key")),
        ({"id": {"in": ["fleet", "number"]}}, (None, "id", ("fleet", "number"), "number")),
        ({"id": {"prefix": "s_", "in": ["a", "b"]}}, ("s_", "id", ("a", "b"), "id")),
        ({"id": {"member": "name"}}, (None, "name", (), "name")),
        ({}, (None, "id", (), "id")),
    ],
)
def test_the_id_of_a_kind(node: dict[str, Any], found: tuple[Any, ...]) -> None:
    ship = read(**node)
    assert (ship.prefix, ship.member, ship.path_names, ship.cursor) == found


@pytest.mark.parametrize(
    ("node", "found"),
    [
        ({"parent": "port"}, {"parent": "port"}),
        ({"scope": "organization"}, {"scope": "organization"}),
        ({"order": "fixed"}, {"order": "fixed"}),
        ({"set": {"a": 1}}, {"set": {"a": 1}}),
        ({"generated": {"a": "url"}}, {"generated": {"a": "url"}}),
        ({"write_only": ["a"]}, {"write_only": ("a",)}),
        ({"immutable": ["a", "b"]}, {"immutable": ("a", "b")}),
        ({"derived": ["a"]}, {"derived": ("a",)}),
        ({"update": {"a": "merge"}}, {"update": {"a": "merge"}}),
        ({"codes": {"lock": "stale"}}, {"codes": {"lock": "stale"}}),
        ({"singleton": True}, {"singleton": True}),
        ({"seeded": 3}, {"seeded": 3}),
        ({"filters": {"a": "b"}}, {"filters": {"a": "b"}}),
        ({"lock": {"member": "v", "status": 409}}, {"lock": Lock("v", 409)}),
        ({"most": {"count": 2, "status": 400}}, {"most": Most(2, 400, "active", "parent")}),
        (
            {"most": {"count": 2, "status": 400, "among": "all", "in": "scope"}},
            {"most": Most(2, 400, "all", "scope")},
        ),
        (
            {"unique": [{"members": ["a", "b"], "status": 409}]},
            {"unique": (Unique(("a", "b"), 409, "all", "scope", None, None),)},
        ),
        (
            {
                "unique": [
                    {"members": ["a"], "status": 400, "in": "parent", "error": "x_error", "code": "c"},
                    {"members": ["b"], "status": 409, "among": {"kind": "new"}},
                ]
            },
            {
                "unique": (
                    Unique(("a",), 400, "all", "parent", "x_error", "c"),
                    Unique(("b",), 409, {"kind": "new"}),
                )
            },
        ),
        (
            {"guards": {"delete": {"status": 409, "while": "referenced"}}},
            {"guards": {"delete": Guard(409, "referenced", unless=False)}},
        ),
        (
            {"guards": {"update": {"status": 400, "unless": {"state": "open"}}}},
            {"guards": {"update": Guard(400, {"state": "open"}, unless=True)}},
        ),
        (
            {"states": {"member": "s", "start": "a", "moves": {"go": {"from": ["a", "c"], "to": "b"}}}},
            {"states": States("s", "a", {"go": Move(("a", "c"), "b", (), 400, {})})},
        ),
        (
            {
                "states": {
                    "member": "s",
                    "start": "a",
                    "moves": {
                        "go": {"from": ["a"], "to": "b", "same": ["b"], "else": 409, "set": {"t": "now"}}
                    },
                }
            },
            {"states": States("s", "a", {"go": Move(("a",), "b", ("b",), 409, {"t": "now"})})},
        ),
    ],
)
def test_each_annotation_of_a_kind(node: dict[str, Any], found: dict[str, Any]) -> None:
    assert read(**node) == Resource("ship", WHERE, **found)


def test_what_an_operation_does() -> None:
    assert read_action({}) is None
    assert read_action({"x-resource": {"kind": "ship", "does": "list"}}) == Action("ship", "list")
    assert Action("ship", "list") == Action("ship", "list", None, {}, 404, idempotent=False)
    node = {"kind": "ship", "does": "move", "move": "go", "needs": {"a": "b"}, "missing": 400}
    assert read_action({"x-resource": {**node, "idempotent": True}}) == Action(
        "ship", "move", "go", {"a": "b"}, 400, idempotent=True
    )


def test_the_kinds_that_operations_name_have_those_above_them() -> None:
    document = {
        "paths": {
            "/a": {"get": {"x-resource": {"kind": "cabin", "needs": {"x": "rope"}}}, "summary": "text"},
            "/b": {"get": {}, "post": {"x-resource": {"kind": "none"}}, "put": {"x-resource": "odd"}},
        },
        "x-resources": {
            "cabin": {"parent": "ship"},
            "ship": {"parent": "fleet"},
            "fleet": {"parent": "fleet"},
            "rope": {},
            "other": {"parent": "cabin"},
        },
    }
    assert named_kinds(document) == {"cabin", "ship", "fleet", "rope"}
    assert named_kinds({"paths": document["paths"]}) == set()
