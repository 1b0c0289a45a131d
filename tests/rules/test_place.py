"""From an id to the line of a rule, without a search."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from test_layout import listed

from claude_conformance.cli.app import main
from claude_conformance.rules import all_kind_rules, all_rules, api_rules
from claude_conformance.rules.place import Place


def test_the_place_of_a_rule_is_in_the_file_that_lists_it() -> None:
    for rule in (*all_rules(), *api_rules(), *all_kind_rules()):
        assert rule.place is not None
        text = rule.place.path.read_text(encoding="utf-8")
        assert rule.id.split()[0] in listed(ast.get_docstring(ast.parse(text)) or ""), rule.id
        line = text.splitlines()[rule.place.line - 1]
        assert any(word in line for word in ("rule(", "add(")), (rule.id, line)


def test_explain_names_the_file_and_the_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(Path(__file__).parents[2])
    with pytest.raises(SystemExit):
        main(["rules", "explain", "G19"])
    (line,) = [line for line in capsys.readouterr().out.splitlines() if line.strip().startswith("file ")]
    file, number = line.split()[1].rsplit(":", 1)
    lines = Path(file).read_text(encoding="utf-8").splitlines()
    assert '"G19"' in "".join(lines[int(number) - 1 : int(number) + 2])


def test_a_place_is_named_from_rules_or_by_its_file_alone() -> None:
    assert Place(Path(__file__), 7).name == "test_place.py:7"
    assert all_rules()[0].place.name.startswith("sections/a_authentication.py:")  # type: ignore[union-attr]


def test_the_list_has_one_line_for_each_rule_in_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["rules"])
    begins = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    ids = [rule.id for rule in (*all_rules(), *api_rules())]
    assert [id_ for id_ in begins if id_ in ids] == ids
    assert len(begins) < len(ids) + 20
