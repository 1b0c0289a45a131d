"""A server that is wrong in one detail fails by the judgement about it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from stand_in import stand_in
from wrong_details import WRONG_MESSAGES, WRONG_REPORTS, WRONG_STORED, WRONG_VALUES
from wrong_servers import Wrong

from claude_conformance.contract import CORE, load_contract, shipped_apis
from claude_conformance.mock import TEST_CREDENTIALS, MockConfig, MockServer
from claude_conformance.rules import find_rule
from claude_conformance.suite import Options, Result, make_target, run

WRONG = [*WRONG_MESSAGES, *WRONG_REPORTS, *WRONG_STORED, *WRONG_VALUES]


@pytest.fixture(scope="module")
def mock() -> Iterator[MockServer]:
    with MockServer(MockConfig(batch_seconds=0.3)) as running:
        yield running
        assert running.world.failures == []


def examine(mock: MockServer, url: str, *ids: str) -> list[Result]:
    rules = tuple(map(find_rule, ids))
    contract = load_contract(*sorted({rule.profile for rule in rules} & set(shipped_apis()) - set(CORE)))
    target = make_target(url, mock.api_key, credentials=TEST_CREDENTIALS)
    return list(run(target, contract, Options(rules=rules, writes=True, longest_pause=0.3)).results)


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: f"{wrong.rule} {wrong.what}")
def test_a_wrong_detail_is_told(mock: MockServer, wrong: Wrong) -> None:
    with stand_in(mock, wrong.before, wrong.after) as url:
        (result,) = examine(mock, url, wrong.rule)
    assert result.status == "failed", (result.status, result.message)
    assert wrong.says in result.message
