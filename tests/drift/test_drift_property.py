"""Any type, written as SDK source and as a schema, compares as equal; any damage to the schema shows."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import attrs
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from claude_conformance.review.drift.compare import Comparison
from claude_conformance.review.drift.described import Description
from claude_conformance.review.drift.facts import Facts
from claude_conformance.review.drift.sdk_source import SdkSource
from claude_conformance.review.drift.sdk_types import SdkTypes

_SCALARS = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "datetime": {"type": "string", "format": "date-time"},
}
_WORDS = st.lists(st.sampled_from(["alpha", "beta", "gamma", "delta"]), min_size=1, max_size=4, unique=True)


@attrs.frozen
class Written:
    """One type as annotation and as schema."""

    annotation: str
    schema: dict[str, Any]


def literal(words: list[str]) -> Written:
    return Written(f"Literal[{', '.join(map(repr, words))}]", {"type": "string", "enum": words})


def open_literal(words: list[str]) -> Written:
    closed = literal(words)
    return Written(f"Union[{closed.annotation}, str]", {"anyOf": [closed.schema, {"type": "string"}]})


def wrap(inner: Written) -> st.SearchStrategy[Written]:
    return st.sampled_from(
        [
            Written(f"List[{inner.annotation}]", {"type": "array", "items": inner.schema}),
            Written(f"Iterable[{inner.annotation}]", {"type": "array", "items": inner.schema}),
            Written(
                f"Dict[str, {inner.annotation}]", {"type": "object", "additionalProperties": inner.schema}
            ),
        ]
    )


def nullable(inner: Written) -> Written:
    return Written(f"Optional[{inner.annotation}]", {"oneOf": [inner.schema, {"type": "null"}]})


leaves = (
    st.sampled_from([Written(name, schema) for name, schema in _SCALARS.items()])
    | _WORDS.map(literal)
    | _WORDS.map(open_literal)
)
written = st.recursive(leaves, lambda inner: inner.flatmap(wrap) | inner.map(nullable), max_leaves=4)


@attrs.frozen
class Member:
    name: str
    type: Written
    required: bool


members = st.lists(
    st.builds(Member, st.sampled_from("abcdef"), written, st.booleans()),
    min_size=1,
    max_size=5,
    unique_by=lambda member: member.name,
)


def differences(found: list[Member], schema: dict[str, Any]) -> list[str]:
    lines = "".join(
        f"    {member.name}: {'Required' if member.required else 'NotRequired'}[{member.type.annotation}]\n"
        for member in found
    )
    with TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "types").mkdir()
        (root / "__init__.py").touch()
        (root / "types" / "thing.py").write_text(f"class Thing(TypedDict):\n{lines}", encoding="utf-8")
        types = SdkTypes(SdkSource(root))
        thing = types.ref("types.thing", "Thing")
        assert thing is not None
        description = Description({"components": {"schemas": {"Thing": schema}}})
        facts = Facts()
        comparison = Comparison(types, description, facts)
        comparison.shapes(thing, description.shape({"$ref": "#/components/schemas/Thing"}), "", request=True)
        return [fact.key for fact in facts.differences()]


def as_schema(found: list[Member]) -> dict[str, Any]:
    return {
        "type": "object",
        "required": [member.name for member in found if member.required],
        "properties": {member.name: member.type.schema for member in found},
        "additionalProperties": False,
    }


@given(members)
@settings(max_examples=150, deadline=None)
def test_the_same_type_in_both_notations_agrees(found: list[Member]) -> None:
    assert differences(found, as_schema(found)) == []


@given(members, st.data())
@settings(max_examples=150, deadline=None)
def test_damage_to_one_member_shows_at_that_member(found: list[Member], data: st.DataObject) -> None:
    schema = as_schema(found)
    hit = data.draw(st.sampled_from(found))
    damage = data.draw(st.sampled_from(["drop", "requirement", "type"]))
    if damage == "drop":
        del schema["properties"][hit.name]
    elif damage == "requirement":
        (schema["required"].remove if hit.required else schema["required"].append)(hit.name)
    else:
        other = data.draw(written)
        alone = differences([hit], as_schema([attrs.evolve(hit, type=other)]))
        assume(alone)  # names for some of any strings are no difference
        schema["properties"][hit.name] = other.schema
        assert differences(found, schema) == alone
    keys = differences(found, schema)
    assert keys
    assert all(key.startswith(f"Thing.{hit.name}") for key in keys)
