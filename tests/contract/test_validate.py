"""Each check of `validate` fires on a document broken in one place, and names that place."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from claude_conformance.contract import checks, load_contract
from claude_conformance.contract.extensions import EXTENSIONS
from claude_conformance.contract.overlay import apply
from claude_conformance.contract.validate import COMPLETENESS, ERROR, Problem, validate

HERE = Path(__file__).parent
HARBOUR: dict[str, Any] = yaml.safe_load((HERE / "harbour.yaml").read_text(encoding="utf-8"))
CASES: list[dict[str, Any]] = yaml.safe_load((HERE / "validate_cases.yaml").read_text(encoding="utf-8"))
RIGHT: list[dict[str, Any]] = yaml.safe_load((HERE / "validate_right.yaml").read_text(encoding="utf-8"))
# What these say comes, in part, from the validator.
BORROWED = re.compile("openapi-structure|schema-invalid|schema-default|example-.*|extension-value")

GET = "$.paths['/ships/{id}'].get"
POST = "$.paths['/ships/{id}'].post"
AT_GET = "/paths/~1ships~1{id}/get"


def remove(target: str) -> dict[str, Any]:
    return {"target": target, "remove": True}


def update(target: str, value: Any) -> dict[str, Any]:
    return {"target": target, "update": value}


def broken(*actions: dict[str, Any]) -> dict[str, Any]:
    return apply(
        HARBOUR, {"overlay": "1.1.0", "info": {"title": "break", "version": "1"}, "actions": list(actions)}
    )


def test_document_without_fault_has_no_problems() -> None:
    assert [str(problem) for problem in validate(HARBOUR)] == []


@pytest.mark.parametrize("case", CASES, ids=[f"{n}-{case['rule']}" for n, case in enumerate(CASES)])
def test_check_fires(case: dict[str, Any]) -> None:
    found = validate(broken(*case["do"]))
    hits = [problem for problem in found if (problem.rule, problem.pointer) == (case["rule"], case["at"])]
    assert hits, f"found only: {[str(problem) for problem in found]}"
    (hit, *_) = [problem for problem in hits if case["says"] in problem.message]
    assert hit.message == case["says"] or BORROWED.fullmatch(hit.rule)
    others = [f"{problem.rule} {problem.pointer}" for problem in found if problem is not hit]
    assert others == case.get("also", []), "what else the change breaks"
    for problem in found:
        assert "\n" not in str(problem)


@pytest.mark.parametrize("case", RIGHT, ids=[case["what"] for case in RIGHT])
def test_a_near_miss_has_no_problem(case: dict[str, Any]) -> None:
    assert [str(problem) for problem in validate(broken(*case["do"]))] == []


def rules_in_the_source() -> Iterator[str]:
    for path in Path(checks.__file__).parent.glob("*.py"):
        text = path.read_text(encoding="utf-8")
        for name in re.findall(r'(?:Problem|_lacks)\(\s*f?"([^"]+)"', text):
            if name == "operation-{_dashed(field)}":
                yield from (
                    "operation-operation-id",
                    "operation-summary",
                    "operation-description",
                    "operation-external-docs",
                    "operation-x-client-method",
                )
            elif name == "{node.kind}-description":
                yield from ("parameter-description", "header-description")
            elif name == "schema-{field}":
                yield from ("schema-title", "schema-description")
            else:
                yield name


def test_every_rule_has_a_case() -> None:
    assert set(rules_in_the_source()) == {case["rule"] for case in CASES}


def test_missing_help_for_readers_is_told_apart_from_errors() -> None:
    found = validate(broken(remove(f"{GET}.summary"), update(POST, {"operationId": "getShip"})))
    assert {problem.rule: problem.severity for problem in found} == {
        "operation-summary": COMPLETENESS,
        "duplicate-operation-id": ERROR,
    }


def test_places_are_taken_from_the_caller() -> None:
    found = validate(broken(remove(f"{GET}.summary")), locate=lambda at: f"ships.yaml:{len(at)}")
    assert [str(problem) for problem in found] == [
        f"ships.yaml:{len(AT_GET)}: operation-summary: the operation needs `summary`"
    ]


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"openapi": "3.2.0"},
        {"openapi": "3.2.0", "info": [], "paths": []},
        {"openapi": "3.2.0", "info": {"title": "t", "version": "1"}, "paths": {"/a": None}},
        {
            "openapi": "3.2.0",
            "info": {"title": "t", "version": "1"},
            "components": {"schemas": {"A": 3, "B": {"oneOf": 1, "required": 2, "discriminator": []}}},
        },
        {"openapi": "3.2.0", "info": {"title": "t", "version": "1"}, "components": {"schemas": []}},
        {"openapi": "3.2.0", "info": {"title": "t", "version": "1"}, "components": None},
    ],
)
def test_hopeless_document_gives_problems_not_exceptions(document: dict[str, Any]) -> None:
    found = validate(document)
    assert found
    assert all(isinstance(problem, Problem) for problem in found)


def views() -> list[Any]:
    contract = load_contract()
    chosen = [(version, ()) for version in contract.versions]
    chosen += [(version, tuple(contract.betas)) for version in contract.versions]
    chosen += [(contract.default_version, (name,)) for name, beta in contract.betas.items() if beta.overlays]
    return [
        pytest.param(*view, id=f"{view[0]}+{'+'.join(view[1]) if len(view[1]) < 2 else 'all'}")
        for view in chosen
    ]


@pytest.mark.parametrize(("version", "betas"), views())
def test_description_is_sound_in_every_view(version: str, betas: tuple[str, ...]) -> None:
    document = load_contract().view(version, betas).document
    assert [str(problem) for problem in validate(document)] == []


def test_extensions_are_those_of_the_readme() -> None:
    text = (Path(__file__).parents[2] / "spec" / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(x-[a-z-]+)` \| ([^|]+) \|", text, re.MULTILINE)
    assert [name for name, _ in rows] == list(EXTENSIONS)
    for name, places in rows:
        assert re.findall(r"[A-Za-z]+", places) == list(EXTENSIONS[name].places), name
