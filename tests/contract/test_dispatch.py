"""Following the tag changes where an error lies, never whether there is one."""

from __future__ import annotations

import copy
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_conformance.contract import Validators, load_contract

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
