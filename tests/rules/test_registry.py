"""What applies to every rule."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from claude_conformance.contract import load_contract
from claude_conformance.rules import UnknownRule, all_rules, find_rule, select
from claude_conformance.rules.kit.presence import PRESENCE
from claude_conformance.rules.model import Rule
from claude_conformance.rules.registry import add
from claude_conformance.rules.sources import OBS_MATRIX, is_authority

RULES = all_rules()


def test_a_must_stands_on_documentation_sdk_or_standard() -> None:
    for rule in RULES:
        assert rule.severity != "MUST" or any(map(is_authority, rule.source)), rule.id
        assert all(re.fullmatch(r"https://[!-~]+", source) for source in rule.source), rule.id


def test_titles_complete_a_sentence() -> None:
    for rule in RULES:
        assert rule.title[0].islower(), rule.id
        assert not rule.title.endswith("."), rule.id
    assert len({rule.title for rule in RULES}) == len(RULES)


def test_what_rules_need_can_be_asked_for() -> None:
    contract = load_contract()
    operations = {name for version in contract.versions for name in contract.view(version).operations}
    for rule in RULES:
        assert set(rule.needs) <= PRESENCE.keys(), rule.id
        assert set(rule.needs) <= operations, rule.id


def test_versions_are_known() -> None:
    assert {rule.since for rule in RULES} <= set(load_contract().versions)


def rule(**changes: object) -> Rule:
    members: dict[str, object] = {
        "id": "Z99",
        "title": "does",
        "severity": "MUST",
        "impact": "contract",
        "since": "2023-06-01",
        "profile": "messages",
        "source": (RULES[0].source[0],),
        "check": lambda _: None,
    }
    return Rule(**{**members, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("broken", "text"),
    [
        (rule(id="nonsense"), "malformed"),
        (rule(id=RULES[0].id), "taken"),
        (rule(source=()), "no source"),
        (rule(source=(OBS_MATRIX,)), "a MUST"),
        (rule(check=None), "examines nothing"),
    ],
)
def test_rules_that_contradict_themselves(broken: Rule, text: str) -> None:
    with pytest.raises(ValueError, match=text):
        add(broken)


def test_finding_and_selecting() -> None:
    assert find_rule(" a01 ").id == "A01"
    assert [rule.id for rule in select(["H01", "a0"])][:2] == ["A01", "A02"]
    assert select([]) == RULES
    for unknown in ("X77", ""):
        with pytest.raises(UnknownRule):
            select([unknown])


def test_detected_defects_exist() -> None:
    for rule in RULES:
        assert all(re.fullmatch(r"D\d{3}", defect) for defect in rule.detects), rule.id


def test_rules_are_data(tmp_path: Path) -> None:
    from claude_conformance.cli.rules import as_data

    text = json.dumps([as_data(rule) for rule in RULES])
    (tmp_path / "rules.json").write_text(text)
    assert {item["id"] for item in json.loads(text)} == {rule.id for rule in RULES}
