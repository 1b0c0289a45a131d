"""The mock passes the rules about every kind, and a fault breaks each of the rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import pytest

from claude_conformance.contract import CORE, load_contract, shipped_apis, whole_contract
from claude_conformance.kill_matrix import load_expected
from claude_conformance.mock import TEST_CREDENTIALS, MockConfig, MockServer
from claude_conformance.mock.resources.store import ResourceStore
from claude_conformance.rules import all_kind_rules, find_rule, kind_rules, rules_of, select
from claude_conformance.rules.kit.kinds import Kind, kinds_of
from claude_conformance.rules.per_kind import judged
from claude_conformance.suite import Options, Report, make_target, run

WORKSPACE = "wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ"


def examine(mock: MockServer, *apis: str) -> Report:
    rules = tuple(rule for api in apis for rule in rules_of(api))
    target = make_target(mock.url, mock.api_key, credentials=TEST_CREDENTIALS)
    contract = load_contract(*set(apis).difference(CORE))
    return run(target, contract, Options(rules=rules, writes=True, budget=None), pause=mock.advance)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Mapping[str, set[str]]:
    """The operations that each rule asks."""
    found: dict[str, set[str]] = defaultdict(set)
    ask = Kind.ask

    def noted(kind: Kind, probe: Any, does: str, *rest: Any, **how: Any) -> Any:
        found[f"{kind.rule} [{kind.name}]"].add(kind.operations[does].id)
        return ask(kind, probe, does, *rest, **how)

    monkeypatch.setattr(Kind, "ask", noted)
    return found


@pytest.mark.parametrize("api", [api for api in (*CORE, *shipped_apis()) if rules_of(api)])
def test_the_mock_passes(api: str, asked: Mapping[str, set[str]]) -> None:
    with MockServer(MockConfig()) as mock:
        report = examine(mock, api)
        assert mock.world.failures == []
    wrong = {
        result.rule.id: result.message for result in report.results if result.status in ("failed", "error")
    }
    assert wrong == {}
    passed = {result.rule.id for result in report.results if result.status == "passed"}
    assert len(passed) >= 2
    # A rule asks each operation that it judges. Objects that rules share are made by the first of them.
    kinds = kinds_of(whole_contract())
    for operation, ids in judged(api).items():
        (kind,) = (kind for kind in kinds.values() for one in kind.operations.values() if one.id == operation)
        created = kind.has("create") and kind.operations["create"].id == operation
        ours = {f"{id_} [{kind.name}]" for id_ in ids if not (created and id_ in ("R02", "R03"))}
        assert [name for name in ours & passed if operation not in asked[name]] == []


def test_a_run_leaves_nothing_behind() -> None:
    """Agents and environments, which sessions name, are archived and deleted too."""
    with MockServer(MockConfig()) as mock:
        examine(mock, "vaults")
        some = Options(rules=select(["R01 [session]", "W13"]), writes=True)
        run(make_target(mock.url, mock.api_key), load_contract("sessions"), some, pause=mock.advance)
        store = mock.world.store(ResourceStore)
        left = {
            kind: [one for one in store.within(kind, WORKSPACE) if not one.archived]
            for kind in ("vault", "session", "agent", "environment", "memory_store")
        }
    assert not any(left.values()), {kind: len(found) for kind, found in left.items()}


def test_each_rule_is_broken_by_a_fault() -> None:
    named = {item.caught_by[0].rule for item in load_expected().values() if item.caught_by}
    proven = {rule.partition(" ")[0] for rule in named if "[" in rule}
    assert {rule.id for rule in kind_rules()} - proven == set()


def test_rules_are_selected_by_id_and_kind() -> None:
    (one,) = select(["R03 [vault]"])
    assert one is not None
    assert find_rule("r03 [VAULT]").id == one.id == "R03 [vault]"
    several = select(["R03"])
    assert {rule.id.partition(" ")[0] for rule in several} == {"R03"}
    assert set(several) < set(select(["R"])) == set(all_kind_rules())
    assert not [rule for rule in select([]) if rule.id.startswith("R")]
