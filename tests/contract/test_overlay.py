"""Overlays: what each action does, what is refused and with which words, and what it costs."""

import copy
import time
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from claude_conformance.contract.overlay import OverlayError, apply, parse

CASES = sorted((Path(__file__).parent / "overlay_cases").glob("*.yaml"))


def overlay(*actions: Any, version: str = "1.1.0", **more: Any) -> dict[str, Any]:
    return {"overlay": version, "info": {"title": "t", "version": "1"}, "actions": list(actions), **more}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path) -> None:
    case = yaml.safe_load(path.read_text(encoding="utf-8"))
    before = copy.deepcopy(case)
    result = apply(case["document"], case["overlay"])
    assert result == case["result"]
    # The order of members is part of the result: bundles are compared byte by byte.
    assert str(result) == str(case["result"])
    assert case == before, "the document or the overlay was changed"


def refused(document: dict[str, Any], laid_over: Any, *, strict: bool = True) -> str:
    with pytest.raises(OverlayError) as caught:
        apply(document, laid_over, name="test.yaml", strict=strict)
    message = str(caught.value)
    assert message.startswith("test.yaml: ")
    assert "\n" not in message
    return message


UPDATE = {"target": "$", "update": {}}


@pytest.mark.parametrize(
    ("laid_over", "part"),
    [
        ([], "an overlay is an object, not an array"),
        ({**overlay(UPDATE), "overlay": "1.2.0"}, "`overlay` must be a version string like 1.1.0"),
        ({**overlay(UPDATE), "overlay": 1.1}, "`overlay` must be a version string like 1.1.0"),
        ({**overlay(UPDATE), "overlay": "1.1"}, "not '1.1'"),
        ({**overlay(UPDATE), "info": "t"}, "`info` must be an object"),
        ({**overlay(UPDATE), "info": {"title": "t"}}, "`info.version` must be a string"),
        ({**overlay(UPDATE), "info": {"title": "t", "version": 1.0}}, "quote it"),
        ({**overlay(UPDATE), "info": {"version": "1"}}, "`info.title` must be a string"),
        (
            {**overlay(UPDATE), "info": {"title": "t", "version": "1", "description": []}},
            "`info.description`",
        ),
        (
            {**overlay(UPDATE), "info": {"title": "t", "version": "1", "author": "a"}},
            "unknown field 'author'",
        ),
        (overlay(UPDATE, extends=3), "`extends` must be a string"),
        (overlay(UPDATE, targetFormat="openapi"), "unknown field 'targetFormat'"),
        (overlay(), "at least one action"),
        ({**overlay(), "actions": {"target": "$"}}, "`actions` must be a list"),
        (overlay(UPDATE, UPDATE), "action 2 repeats action 1"),
        (overlay("remove"), "action 1 must be an object, not a primitive"),
        (overlay({"update": {}}), "action 1: `target` must be a string"),
        (overlay({"target": ["$"], "update": {}}), "action 1: `target` must be a string"),
        (overlay({"target": "paths", "update": {}}), "not an RFC 9535 JSONPath query"),
        (overlay({"target": "$.a[?@.x-y]", "update": {}}), "not an RFC 9535 JSONPath query"),
        (overlay({"target": "$", "update": {}, "name": "x"}), "unknown field 'name'"),
        (overlay({"target": "$", "description": 1, "update": {}}), "`description` must be a string"),
        (overlay({"target": "$", "remove": "true"}), "`remove` must be true or false"),
        (overlay({"target": "$", "copy": True}), "`copy` must be a string"),
        (overlay({"target": "$", "copy": "a"}), "`copy` is not an RFC 9535 JSONPath query"),
        (overlay({"target": "$.a", "update": {}, "remove": True}), "has update and remove: split it"),
        (overlay({"target": "$.a", "update": {}, "copy": "$.b"}), "has update and copy: split it"),
        (overlay({"target": "$.a", "remove": True, "copy": "$.b"}), "has copy and remove: split it"),
        (overlay({"target": "$.a"}), "changes nothing"),
        (overlay({"target": "$.a", "remove": False}), "changes nothing"),
        (
            overlay({"target": "$.a", "copy": "$.b"}, version="1.0.0"),
            "`copy` needs an overlay of version 1.1.0",
        ),
    ],
)
def test_malformed_overlay_is_refused(laid_over: Any, part: str) -> None:
    assert part in refused({"a": {}, "b": {}}, laid_over)


@pytest.mark.parametrize(
    ("action", "part"),
    [
        (
            {"target": "$.a", "update": 1},
            "$['a'] is an object and cannot be merged with a primitive: remove",
        ),
        ({"target": "$.a", "update": []}, "cannot be merged with an array"),
        ({"target": "$.a", "update": None}, "cannot be merged with a primitive"),
        ({"target": "$.n", "update": {}}, "$['n'] is a primitive and cannot be merged with an object"),
        (
            {"target": "$", "update": {"a": {"list": 1}}},
            "$['a']['list'] is an array and cannot be merged with a primitive",
        ),
        ({"target": "$", "update": {"n": []}}, "$['n'] is a primitive and cannot be merged with an array"),
        ({"target": "$.*", "update": {}}, "selects a primitive and an object"),
        ({"target": "$.n", "copy": "$.a"}, "$['n'] is a primitive and cannot be merged with an object"),
        ({"target": "$.a", "copy": "$.none"}, "copy ($['none']) selects no nodes, not one"),
        ({"target": "$.a", "copy": "$.*"}, "selects 2 nodes, not one"),
        ({"target": "$", "remove": True}, "selects the root"),
        ({"target": "$..a", "update": 1}, "action 1 ($..a): $['a'] is an object"),
    ],
)
@pytest.mark.parametrize("strict", [True, False])
def test_action_that_does_not_fit_is_refused(action: Any, part: str, strict: bool) -> None:
    assert part in refused({"a": {"list": []}, "n": 1}, overlay(action), strict=strict)


@pytest.mark.parametrize("modifier", [{"update": 1}, {"remove": True}, {"copy": "$.a"}, {"copy": "$.none"}])
def test_action_without_a_match(modifier: dict[str, Any]) -> None:
    document = {"a": {"b": 1}}
    laid_over = overlay({"target": "$.a.gone", **modifier})
    assert refused(document, laid_over) == (
        "test.yaml: action 1 ($.a.gone): selects nothing: correct the target, or drop the action"
    )
    assert apply(document, laid_over, strict=False) == document


def test_error_names_the_action_that_failed() -> None:
    laid_over = overlay(
        {"target": "$", "update": {"b": 1}}, {"target": "$.b", "remove": True}, {"target": "$.b", "update": 2}
    )
    assert "action 3 ($.b): selects nothing" in refused({}, laid_over)


def test_idle_action_is_let_through_when_not_strict() -> None:
    assert apply({"a": 1}, overlay({"target": "$.a", "remove": False}), strict=False) == {"a": 1}
    assert apply({"a": 1}, overlay({"target": "$.a"}), strict=False) == {"a": 1}


def test_too_deep_a_document_is_one_line() -> None:
    document: dict[str, Any] = {}
    for _ in range(200):
        document = {"a": document}
    assert "recursion" in refused(document, overlay({"target": "$..b", "update": 1}))


def test_untouched_parts_are_shared_with_the_input() -> None:
    document = {"a": {"x": {}}, "b": {"y": {}}}
    result = apply(document, overlay({"target": "$.a.x", "update": {"z": 1}}))
    assert result["b"] is document["b"]
    assert result["a"] is not document["a"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abcd"), inner, max_size=4),
    max_leaves=12,
)
OBJECTS = st.dictionaries(st.sampled_from("abcd"), JSON, max_size=4)
TARGETS = [
    "$",
    "$.a",
    "$.*",
    "$..a",
    "$.a.b",
    "$.b[0]",
    "$.b[*]",
    "$..*",
    "$['a','b']",
    "$[?@.a]",
    "$..[0,-1]",
]


@st.composite
def actions(draw: st.DrawFn) -> dict[str, Any]:
    modifier = draw(
        st.builds(lambda value: {"update": value}, JSON)
        | st.builds(lambda path: {"copy": path}, st.sampled_from(TARGETS))
        | st.just({"remove": True})
    )
    return {"target": draw(st.sampled_from(TARGETS)), **modifier}


@settings(max_examples=50, deadline=None)
@given(OBJECTS, st.lists(actions(), min_size=1, max_size=5, unique_by=str))
def test_input_is_never_changed_and_actions_are_sequential(
    document: dict[str, Any], drawn: list[dict[str, Any]]
) -> None:
    """All actions at once give what one overlay for each gives, and the input stays as it was."""
    before, drawn_before = copy.deepcopy(document), copy.deepcopy(drawn)
    try:
        together = apply(document, overlay(*drawn), strict=False)
    except OverlayError:
        together = None
    assert document == before
    assert drawn == drawn_before
    one_by_one: Any = document
    try:
        for action in drawn:
            one_by_one = copy.deepcopy(apply(one_by_one, overlay(action), strict=False))
    except OverlayError:
        one_by_one = None
    assert together == one_by_one


@given(OBJECTS, OBJECTS)
def test_update_of_the_root_merges_like_the_definition(
    document: dict[str, Any], update: dict[str, Any]
) -> None:
    def merged(target: Any, value: Any) -> Any:
        kinds = tuple(
            "o" if isinstance(v, dict) else "a" if isinstance(v, list) else "p" for v in (target, value)
        )
        if kinds == ("o", "o"):
            both = {key: merged(target[key], value[key]) for key in target.keys() & value.keys()}
            return {**target, **value, **both}
        if kinds == ("a", "a"):
            return target + value
        if kinds == ("p", "p"):
            return value
        raise ValueError

    try:
        expected = merged(document, update)
    except ValueError:
        assert "cannot be merged" in refused(document, overlay({"target": "$", "update": update}))
    else:
        assert apply(document, overlay({"target": "$", "update": update})) == expected


def test_sixty_overlays_over_a_large_document_take_well_under_a_second() -> None:
    schemas = {
        f"Model{n}": {
            "type": "object",
            "properties": {f"field_{k}": {"type": "string", "description": "x" * 40} for k in range(10)},
        }
        for n in range(2000)
    }
    document: dict[str, Any] = {
        "components": {"schemas": schemas},
        "paths": {f"/p{n}": {"get": {}} for n in range(300)},
    }
    started = time.process_time()
    for n in range(60):
        changes = (
            {"target": f"$.components.schemas.Model{n}.properties", "update": {"extra": {"type": "integer"}}},
            {"target": f"$.components.schemas['Model{n + 100}'].properties.field_1", "remove": True},
            {"target": "$.components.schemas", "update": {f"New{n}": {"type": "object"}}},
            {"target": f"$.paths['/p{n}'].get", "update": {"parameters": [{"name": "beta"}]}},
        )
        document = apply(document, overlay(*changes))
    assert time.process_time() - started < 0.5
    assert len(document["components"]["schemas"]) == 2060


def test_parse_gives_the_actions_without_a_document() -> None:
    parsed = parse(overlay({"target": "$.a", "copy": "$.b"}, {"target": "$.c", "remove": True}))
    assert [(action.number, action.kind, action.target) for action in parsed] == [
        (1, "copy", "$.a"),
        (2, "remove", "$.c"),
    ]
