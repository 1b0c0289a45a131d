"""The rules against the list that they started from."""

import json
from pathlib import Path

from claude_conformance import rules
from claude_conformance.rules import all_rules, find_rule
from claude_conformance.rules.kit.samples import SAMPLES
from claude_conformance.rules.left_out import LEFT_OUT
from claude_conformance.rules.stream.grammar import RULES as GRAMMAR

LIST = dict(zip("ABCDEFGHIJKLMN", (10, 15, 22, 33, 23, 14, 11, 17, 15, 16, 11, 10, 10, 3), strict=True))
"""Ids A01 to A10, and so on."""

NEW_ONLY = {"A05", "A09", "B03", "B05", "B07", "B08", "B09", "C04", "C18", "C19", "C20"} | {
    *("K01", "K08", "K09", "K10", "L01", "L10", "M05", "N01"),
    "D10",
    "D11",
    "F03",
    "G07",
    "I15",
}
"""Rules of the list that apply only to servers of autumn 2026."""


def test_every_id_of_the_list_is_examined_or_left_out_with_a_reason() -> None:
    ids = {f"{letter}{number:02}" for letter, last in LIST.items() for number in range(1, last + 1)}
    assert len(ids) == 210
    known = {rule.id for rule in all_rules()}
    assert ids - known == set(LEFT_OUT) & ids
    assert not known & set(LEFT_OUT)
    assert all(len(reason) > 20 for reason in LEFT_OUT.values())


def test_rules_of_the_newest_generation_are_marked() -> None:
    assert {id_ for id_ in NEW_ONLY if find_rule(id_).since != "2026-10-21"} == set()


def test_the_grammar_decides_registered_rules_only() -> None:
    assert {find_rule(id_).profile for id_ in GRAMMAR} == {"streaming"}


def test_every_sample_is_used() -> None:
    sources = Path(rules.__file__).parent.rglob("*.py")
    text = "".join(path.read_text(encoding="utf-8") for path in sources)
    assert [name for name in SAMPLES if text.count(json.dumps(name)) < 2] == []
