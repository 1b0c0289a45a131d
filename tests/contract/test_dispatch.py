"""Following the tag changes where an error lies, never whether there is one."""

from __future__ import annotations

import copy
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_conformance.contract import Validators, load_contract
from claude_conformance.contract.dispatch import Dispatcher

VIEW = load_contract().view()
DOCUMENT = VIEW.document
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 5)
    | st.sampled_from(["", "text", "user", "tool_use", "auto", "x"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["type", "text", "id", "x"]), inner)
    ),
    max_leaves=4,
)


def plain(name: str) -> jsonschema_rs.Draft202012Validator:
    schema = {"$ref": f"#/components/schemas/{name}", "components": DOCUMENT["components"]}
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True)


def values(operation: str, side: str) -> list[Any]:
    node = VIEW.operations[operation].node
    holder = node["requestBody"] if side == "request" else node["responses"]["200"]
    examples = holder["content"]["application/json"]["examples"].values()
    return [VIEW.resolve(example, "")[1]["value"] for example in examples]


CASES = {
    "MessageCreateParams": values("createMessage", "request"),
    "Message": values("createMessage", "response"),
}


def places(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [at]
    if isinstance(value, dict):
        for key, item in value.items():
            found += places(item, (*at, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            found += places(item, (*at, index))
    return found


@st.composite
def mutants(draw: st.DrawFn, name: str) -> Any:
    """An example with one place changed, dropped or given a further member."""
    value = copy.deepcopy(draw(st.sampled_from(CASES[name])))
    at = draw(st.sampled_from(places(value)))
    if not at:
        return draw(JSON)
    parent = value
    for step in at[:-1]:
        parent = parent[step]
    action = draw(st.sampled_from(["replace", "drop", "add"]))
    if action == "replace":
        parent[at[-1]] = draw(JSON)
    elif action == "drop":
        del parent[at[-1]]
    elif isinstance(parent, dict):
        parent[draw(st.sampled_from(["type", "extra", "content"]))] = draw(JSON)
    return value


@pytest.mark.parametrize("name", sorted(CASES))
def test_verdicts_are_those_of_the_schema_as_written(name: str) -> None:
    reference, ours = plain(name), VIEW.validator(f"#/components/schemas/{name}")

    @given(mutants(name))
    def check(value: Any) -> None:
        assert ours.is_valid(value) == reference.is_valid(value)

    check()


@pytest.mark.parametrize("name", sorted(CASES))
def test_examples_are_valid_both_ways(name: str) -> None:
    for value in CASES[name]:
        assert plain(name).is_valid(value)
        assert VIEW.validator(f"#/components/schemas/{name}").violations(value) == []


def test_a_default_variant_takes_what_has_no_tag() -> None:
    schemas = {
        "Own": {
            "type": "object",
            "required": ["name"],
            "properties": {"type": {"enum": ["custom", None]}, "name": {"type": "string"}},
            "additionalProperties": False,
        },
        "Other": {
            "type": "object",
            "properties": {"type": {"const": "other"}},
            "additionalProperties": False,
        },
        "Tool": {
            "oneOf": [{"$ref": "#/components/schemas/Own"}, {"$ref": "#/components/schemas/Other"}],
            "discriminator": {
                "propertyName": "type",
                "mapping": {"custom": "#/components/schemas/Own", "other": "#/components/schemas/Other"},
                "defaultMapping": "#/components/schemas/Own",
            },
        },
    }
    validator = Validators({"components": {"schemas": schemas}}).at("#/components/schemas/Tool")
    for value in (
        {"name": "a"},
        {"type": None, "name": "a"},
        {"type": "custom", "name": "a"},
        {"type": "other"},
    ):
        assert validator.violations(value) == []
    assert [v.keyword for v in validator.violations({})] == ["required"]
    assert [v.path for v in validator.violations({"type": "other", "name": "a"})] == [()]
    assert "type" in {v.path[0] for v in validator.violations({"type": "x", "name": "a"}) if v.path}


TYPES = ("array", "boolean", "integer", "null", "number", "object", "string")
PARTS = {
    "Text": {"type": "string"},
    "Whole": {"type": "integer"},
    "One": {"type": "object", "required": ["type"], "properties": {"type": {"const": "one"}}},
    "Two": {"type": "object", "required": ["type", "x"], "properties": {"type": {"const": "two"}}},
    "Either": {"oneOf": [{"$ref": "#/components/schemas/Text"}, {"type": "null"}]},
    "Word": {"const": "text"},
    "Any": {},
}
ALTERNATIVE = st.one_of(
    st.sampled_from(sorted(PARTS)).map(lambda name: {"$ref": f"#/components/schemas/{name}"}),
    st.sampled_from(TYPES).map(lambda kind: {"type": kind}),
    st.lists(st.sampled_from(TYPES), min_size=1, max_size=3, unique=True).map(lambda kinds: {"type": kinds}),
    st.sampled_from([{"const": "x"}, {"const": 1}, {"enum": ["x", 1]}, {"type": "integer", "minimum": 3}]),
)
UNION = st.builds(
    lambda keyword, items: {keyword: items},
    st.sampled_from(["oneOf", "anyOf"]),
    st.lists(ALTERNATIVE, min_size=1, max_size=4),
)
TAGGED = st.builds(
    lambda names, rest, mapped, default: {
        "oneOf": [*({"$ref": f"#/components/schemas/{name}"} for name in names), *rest],
        "discriminator": {
            "propertyName": "type",
            "mapping": {name.lower(): f"#/components/schemas/{name}" for name in mapped},
            **({"defaultMapping": f"#/components/schemas/{default}"} if default else {}),
        },
    },
    st.just(["One", "Two"]),
    st.sampled_from([[], [{"type": "object", "required": ["type"], "properties": {"type": {"const": "z"}}}]]),
    st.just(["One", "Two"]),
    st.none(),
)


@given(UNION | TAGGED, JSON)
def test_a_union_is_rewritten_into_an_equivalent(union: dict[str, Any], value: Any) -> None:
    document = {"components": {"schemas": {**PARTS, "Union": union}}}
    reference = jsonschema_rs.Draft202012Validator({"$ref": "#/components/schemas/Union", **document})
    ours = Validators(document).at("#/components/schemas/Union")
    assert ours.is_valid(value) == reference.is_valid(value)


@pytest.mark.parametrize(
    ("union", "follows"),
    [
        ({"oneOf": [{"type": "string"}, {"type": "integer", "minimum": 3}]}, True),
        ({"anyOf": [{"$ref": "#/components/schemas/Text"}, {"type": ["null", "integer"]}]}, True),
        ({"anyOf": [{"$ref": "#/components/schemas/Either"}, {"type": "array"}]}, True),
        ({"anyOf": [{"$ref": "#/components/schemas/Word"}, {"type": "array"}]}, True),
        ({"anyOf": [{"type": "string"}, {"$ref": "#/components/schemas/Word"}]}, False),
        ({"anyOf": [{"type": "integer"}, {"type": "number"}]}, False),
        ({"anyOf": [{"type": "number"}, {"type": "integer"}]}, False),
        ({"anyOf": [{"type": "string"}, {}]}, False),
        ({"anyOf": [{"type": "string"}, {"const": 1}]}, False),
        ({"anyOf": [{"type": "string"}]}, False),
        ({"anyOf": [{"type": "string"}, True]}, False),
    ],
)
def test_an_alternative_is_chosen_by_its_type_if_no_other_has_it(
    union: dict[str, Any], follows: bool
) -> None:
    found = Dispatcher(PARTS).rewrite(union)
    assert ("allOf" in found) == follows
    assert bool({"oneOf", "anyOf"} & found.keys()) != follows


def test_rewritten_unions_look_like_this() -> None:
    rewrite = Dispatcher(PARTS).rewrite
    assert rewrite({"anyOf": [{"type": ["string", "null"]}, {"type": "integer"}], "allOf": [{"x-a": 1}]}) == {
        "allOf": [
            {},
            {"type": ["integer", "null", "string"]},
            {"if": {"type": ["null", "string"]}, "then": {"type": ["string", "null"]}},
            {"if": {"type": ["integer"]}, "then": {"type": "integer"}},
        ]
    }
    one, two = ({"$ref": f"#/components/schemas/{name}"} for name in ("One", "Two"))
    mapping = {"one": one["$ref"], "two": two["$ref"]}
    tagged = {"oneOf": [one, two], "discriminator": {"propertyName": "type", "mapping": mapping}}

    def when(tag: str, then: Any) -> dict[str, Any]:
        return {"if": {"properties": {"type": {"enum": [tag]}}, "required": ["type"]}, "then": then}

    assert rewrite(tagged) == {
        "allOf": [
            {"type": "object", "required": ["type"], "properties": {"type": {"enum": ["one", "two"]}}},
            when("one", one),
            when("two", two),
        ]
    }
    # With an alternative for unknown tags, any string is one.
    open_ = {**tagged, "oneOf": [one, two, {"type": "object"}]}
    head = rewrite(open_)["allOf"][0]
    assert head == {"type": "object", "required": ["type"], "properties": {"type": {"type": "string"}}}
    # An alternative that is not an object, or a discriminator without a mapping, cannot be followed.
    assert "oneOf" in rewrite({**tagged, "oneOf": [one, two, {}]})
    assert "oneOf" in rewrite({**tagged, "discriminator": {"propertyName": "type"}})
    assert "anyOf" in rewrite({"anyOf": tagged["oneOf"], "discriminator": tagged["discriminator"]})


def test_data_and_texts_are_not_rewritten() -> None:
    union = {"anyOf": [{"type": "string"}, {"type": "null"}]}
    kept = {"const": union, "enum": [union], "default": union, "title": "a", "required": ["b"]}
    dropped = {"x-a": 1, "discriminator": {}, "example": 1, "examples": [1], "externalDocs": {}, "xml": {}}
    rewrite = Dispatcher({}).rewrite
    assert rewrite({**kept, **dropped}) == kept
    inside = {
        "properties": {"x-a": union, "example": {}},
        "$defs": {"xml": True},
        "items": union,
        "not": True,
    }
    assert rewrite(inside) == {
        "properties": {"x-a": rewrite(union), "example": {}},
        "$defs": {"xml": True},
        "items": rewrite(union),
        "not": True,
    }
    assert "allOf" in rewrite(union)
