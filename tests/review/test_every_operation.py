"""The proof that every operation is there: what is missing, or in no list, is a problem."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

from claude_conformance.contract import SpecError, whole_contract
from claude_conformance.contract.outside import Family, Outside, load_outside, route
from claude_conformance.contract.walk import operations
from claude_conformance.coverage import render
from claude_conformance.review.drift import find_sdk
from claude_conformance.review.drift.sdk_operations import load_sdk
from claude_conformance.review.drift.sdk_source import SdkSource
from claude_conformance.review.operations import main, problems

CONTRACT = whole_contract()
OUTSIDE = load_outside()
SDK = {operation.route for operation in load_sdk(SdkSource(find_sdk()))[1]}
AGENT, COMPLETE = "/v1/agents/{agent_id}", "/v1/complete"


def without(path: str) -> dict[str, Any]:
    """The description without the operations of a path."""
    paths = {name: item for name, item in CONTRACT.base["paths"].items() if name != path}
    return {**CONTRACT.base, "paths": paths}


def changed(name: str, change: Callable[[Family], Family]) -> Outside:
    """The list with one family changed."""
    found = tuple(change(one) if name in one.operations else one for one in OUTSIDE.families)
    assert found != OUTSIDE.families
    return attrs.evolve(OUTSIDE, families=found)


def test_everything_is_there() -> None:
    assert len({route(name) for name in SDK}) == 271
    assert list(problems(CONTRACT.base, SDK, OUTSIDE)) == []
    assert main() == 0


def test_an_operation_of_the_sdk_that_is_missing_is_named() -> None:
    found = list(problems(without(AGENT), SDK, OUTSIDE))
    assert found == [f"{method} {AGENT} is in the SDK, and is not described" for method in ("GET", "POST")]


def test_a_documented_operation_that_is_missing_needs_a_reason() -> None:
    (found,) = problems(without(COMPLETE), SDK, OUTSIDE)
    assert found.startswith(
        f"POST {COMPLETE} is documented (doc/api/completions/create), and is not described"
    )
    excused = changed(f"POST {COMPLETE}", lambda family: attrs.evolve(family, absent="it is gone"))
    assert list(problems(without(COMPLETE), SDK, excused)) == []
    (stale,) = problems(CONTRACT.base, SDK, excused)
    assert stale.endswith("take `absent` away")


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ("GET /v1/agents/{id}", "is in the SDK; take it out of the list of those outside"),
        (f"POST {COMPLETE}", "is listed twice"),
        ("complete", "is not a method and a path"),
        ("GET /v1/harbours", "is not described; say why in `absent`"),
    ],
)
def test_a_wrong_list_is_told(more: str, says: str) -> None:
    wrong = changed(
        f"POST {COMPLETE}", lambda family: attrs.evolve(family, operations=(*family.operations, more))
    )
    (found,) = problems(CONTRACT.base, SDK, wrong)
    assert says in found


def test_an_operation_that_nobody_knows_is_told() -> None:
    unlisted = changed(f"POST {COMPLETE}", lambda family: attrs.evolve(family, operations=()))
    (found,) = problems(CONTRACT.base, SDK, unlisted)
    assert found == f"POST {COMPLETE} is described, but neither in the SDK nor in the list of those outside"


def test_the_page_has_each_documented_operation_once() -> None:
    page = render(CONTRACT)
    named = [line.split("`")[1] for line in page.splitlines() if line.startswith("| `") and "/v1/" in line]
    described = [f"{method.upper()} {path}" for path, method, _ in operations(CONTRACT.base)]
    absent = [name for family in OUTSIDE.families if family.absent for name in family.operations]
    assert sorted(named) == sorted([*described, *absent])
    assert all(one.reason in page for one in OUTSIDE.unknown)


def test_a_list_that_cannot_be_read_is_one_line(tmp_path: Path) -> None:
    file = tmp_path / "outside.yaml"
    file.write_text("families: [{name: a, source: b}]\nunknown: []\n", encoding="utf-8")
    with pytest.raises(SpecError, match="operations"):
        load_outside(file)
