"""The coverage page: what it says of operations that annotations describe, for the mock, rules and faults."""

from __future__ import annotations

import pytest

from claude_conformance.contract import whole_contract
from claude_conformance.contract.resources import read_action
from claude_conformance.coverage import described, render
from claude_conformance.mock.apis.kit.handlers import HANDLERS
from claude_conformance.mock.faults import registry
from claude_conformance.rules import all_rules, api_rules, kind_rules

CONTRACT = whole_contract()
OPERATIONS = {operation.id: operation for operation in described(CONTRACT)}


@pytest.fixture(scope="module")
def rows() -> dict[str, list[str]]:
    """The cells of each row, by operation."""
    found = {}
    for line in render(CONTRACT).partition("\n## ")[0].splitlines():
        if line.startswith("| `") and "<br>" in line:
            cells = [cell.strip() for cell in line.strip("|").split(" | ")]
            found[cells[0].rpartition("<br>")[2].removesuffix(" (beta)")] = cells[1:]
    return found


def test_what_the_mock_plays_is_stateful(rows: dict[str, list[str]]) -> None:
    example = {name for name, cells in rows.items() if cells[2] == "example"}
    actions = {name: read_action(operation.node) for name, operation in OPERATIONS.items()}
    plain = {name for name, action in actions.items() if action is None or action.does == "custom"}
    assert example == plain - HANDLERS.keys()
    assert rows["createExternalKey"][2] == "stateful"
    assert rows["validateExternalKey"][2] == "example"


def test_rules_of_section_r_are_named_where_they_judge(rows: dict[str, list[str]]) -> None:
    assert {"R01", "R18"} <= set(rows["createExternalKey"][3].split())
    assert "R12" in rows["deleteExternalKey"][3]
    assert "R01" not in rows["deleteExternalKey"][3]
    assert "R16" in rows["updateAgent"][3]


def test_faults_of_section_r_are_counted_where_they_touch(rows: dict[str, list[str]]) -> None:
    deletion = registry()["resource-deletion-of-another-id"]
    assert not deletion.everywhere
    assert [name for name in ("deleteExternalKey", "getExternalKey", "createMessage")
            if deletion.is_about(OPERATIONS[name])] == ["deleteExternalKey"]  # fmt: skip
    assert int(rows["deleteExternalKey"][4]) > 5


def test_every_rule_is_in_the_list_of_files() -> None:
    files = render(CONTRACT).partition("## Where each rule is")[2]
    assert "| `sections/g_message/stops.py` | G03 G04 G18 G19 G20 G21 G22 |" in files
    ids = [rule.id for rule in (*all_rules(), *api_rules(), *kind_rules())]
    assert sorted(
        word for line in files.splitlines() if line.startswith("| `") for word in line.split()[3:-1]
    ) == sorted(ids)
