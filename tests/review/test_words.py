"""The search for odd phrases finds one in each kind of file. `make check` searches the project itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from claude_conformance.contract import SpecError
from claude_conformance.review.words import main, phrases, search

ROOT = Path(__file__).resolve().parents[2]
CASES = yaml.safe_load(Path(__file__).with_name("words_cases.yaml").read_text(encoding="utf-8"))


def checkout(folder: Path, cases: list[dict[str, Any]]) -> Path:
    """Write the files of these cases to the folder."""
    (folder / "spec").mkdir()
    for case in cases:
        path = folder / case["path"]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(case["content"], encoding="utf-8")
    return folder


@pytest.mark.parametrize("case", CASES["odd"], ids=lambda case: case["path"])
def test_a_phrase_is_found(case: dict[str, Any], tmp_path: Path) -> None:
    found = search(checkout(tmp_path, [case]))
    assert [(finding.path, finding.line) for finding in found[:1]] == [(case["path"], case["line"])]
    assert found[0].message.startswith("avoid `")


def test_code_ids_and_examples_are_not_prose(tmp_path: Path) -> None:
    assert search(checkout(tmp_path, CASES["not_prose"])) == []


def test_the_status_says_whether_something_was_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = checkout(tmp_path, [])
    assert main([str(root)]) == 0
    (root / "README.md").write_text(CASES["odd"][0]["content"], encoding="utf-8")
    assert main([str(root)]) == 1
    assert capsys.readouterr().out.startswith("README.md:3: words: avoid `")
    assert main([str(root / "spec")]) == 2


def test_the_list_says_what_to_write() -> None:
    assert phrases()
    assert all(phrase.instead for phrase in phrases())


def test_a_misspelt_property_of_the_list_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "words.yaml"
    path.write_text("- {avoid: a, write: b}\n- {avoid: a, write: b, olny: spec}\n", encoding="utf-8")
    with pytest.raises(SpecError, match=r"^words\.yaml:2: 1: there is no property `olny`; did"):
        phrases(path)
