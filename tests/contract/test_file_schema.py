"""Hand-written files: a property that no schema knows is refused, with file, line and place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from claude_conformance.codegen import generate
from claude_conformance.contract import ContractError
from claude_conformance.contract.contract import read_checkout
from claude_conformance.contract.errors import SpecError
from claude_conformance.contract.file_schema import TEXT, TEXTS, check_file, closed, map_of
from claude_conformance.contract.source import parse_source

ROOT = Path(__file__).parents[2]
SCHEMA = map_of(closed({"summary": TEXT, "tags": TEXTS, "note": TEXT}, "note"))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "a:\n  sumary: x\n  tags: []\n  summary: x\n",
            "2: a: there is no property `sumary`; did you mean `summary`?",
        ),
        (
            "a:\n  summary: x\n  tags: []\n  zz: 1\n",
            "4: a: there is no property `zz`; known are summary, tags, note",
        ),
        ("a: {summary: x}\n", '1: a: "tags" is a required property'),
        ("a: {summary: '', tags: []}\nb: 5\n", '1: a.summary: "" is shorter than 1 character'),
        ("\n\n- a\n", '3: ["a"] is not of type "object"'),
    ],
)
def test_the_first_fault_is_said_in_one_line(text: str, said: str) -> None:
    with pytest.raises(SpecError) as caught:
        check_file(parse_source(text, "f.yaml"), SCHEMA)
    assert str(caught.value) == f"f.yaml:{said}"


def test_a_right_file_passes() -> None:
    text = "a: {summary: x, tags: [y]}\nb: {summary: x, tags: [], note: z}\n"
    check_file(parse_source(text, "f.yaml"), SCHEMA)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for name in ("spec", "overlays"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def misspelt(path: Path, old: str, new: str) -> int:
    """Writes something else once, and returns its line."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return text[: text.index(old)].count("\n") + new.rstrip("\n").count("\n") + 1


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("variants.yaml", "default_version:", "default-version:", "did you mean `default_version`?"),
        ("variants.yaml", "    summary: Message b", "    sumary: Message b", "did you mean `summary`?"),
        ("variants.yaml", "status: no-op", "status: noop", "betas.message-batches-2024-09-24.status: "),
        ("variants.yaml", "  all:\n", "  all:\n    beta: []\n", "`beta`; did you mean `betas`?"),
        ("variants.yaml", "betas: all", "betas: every", 'variants.all.betas: "all" was expected'),
        ("variants.yaml", "\ndocuments:", "\nextra: 1\ndocuments:", "no property `extra`; known are"),
        (
            "betas/compact-2026-09-04.yaml",
            "    update:",
            "    updat:",
            "actions.0: there is no property `upd",
        ),
        ("versions/2026-10-21.yaml", "actions:", "acions:", "did you mean `actions`?"),
    ],
)
def test_what_overlays_do_not_know_is_refused(
    checkout: Path, file: str, old: str, new: str, said: str
) -> None:
    path = checkout / "overlays" / file
    line = misspelt(path, old, new)
    if "extra" in new:
        line -= 1
    with pytest.raises(SpecError) as caught:
        read_checkout(checkout / "spec", checkout / "overlays")
    assert str(caught.value).startswith(f"{path}:{line}: ")
    assert said in str(caught.value)


def test_so_it_is_in_the_overlay_of_the_generator(checkout: Path) -> None:
    path = checkout / "overlays" / "generator.yaml"
    line = misspelt(path, "    description: The title", "    decription: The title")
    with pytest.raises(ContractError) as caught:
        generate.client_view(generate.Checkout(checkout))
    assert str(caught.value).startswith(
        f"{path}:{line}: actions.0: there is no property `decription`; did you"
    )


def test_every_allowed_value_is_named() -> None:
    """Even of many: the validator's own message has two of them."""
    values = ["live", "deprecated", "restricted", "no-op"]
    with pytest.raises(SpecError) as caught:
        check_file(parse_source("status: lively\n", "f.yaml"), closed({"status": {"enum": values}}))
    said = 'f.yaml:1: status: the value must be one of "live", "deprecated", "restricted", "no-op"'
    assert str(caught.value) == said
