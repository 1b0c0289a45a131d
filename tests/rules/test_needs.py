"""A rule names the operations that it uses, so that a server without one of them is not held to it."""

from __future__ import annotations

from collections import defaultdict
from urllib.parse import urlsplit

import pytest

from claude_conformance.contract import ContractError, load_contract
from claude_conformance.mock import MockServer
from claude_conformance.rules import Call, all_rules, find_rule
from claude_conformance.rules.kit.presence import PRESENCE
from claude_conformance.suite import Options, make_target, run
from claude_conformance.suite.probe import RuleProbe
from claude_conformance.wire import Exchange

ASKED_FIRST: dict[str, dict[str, str]] = {
    **{id_: {"uploadFile": "asks `supports` first"} for id_ in ("K02", "K09", "K10", "K14")},
    **{id_: {"createSkill": "asks `supports` first"} for id_ in ("L05", "L15")},
    **{id_: {"countMessageTokens": "asks `supports` first"} for id_ in ("C31", "C32", "C40")},
    **{
        id_: dict.fromkeys(
            ("countMessageTokens", "listFiles", "listMessageBatches", "listModels", "listSkills"),
            "asks `supports` first",
        )
        for id_ in ("C35", "C36", "C37")
    },
    **{id_: {"listModels": "asks `supports` first"} for id_ in ("E52", "V09")},
    "J08": {"createMessageBatch": "asks `supports` first"},
    "A04": {"listModels": "asks `supports` first"},
    "D33": {"listFiles": "asks whether there are files at all, when a file source is refused"},
}
"""Operations beyond `needs` that a rule uses all the same, and why that is fair."""

OF_A_COLLECTION = {
    "getMessageBatch": "createMessageBatch",
    "getMessageBatchResults": "createMessageBatch",
    "deleteMessageBatch": "createMessageBatch",
    "cancelMessageBatch": "createMessageBatch",
    "getFileMetadata": "uploadFile",
    "deleteFile": "uploadFile",
    "downloadFile": "uploadFile",
    "getModel": "listModels",
    "getSkill": "createSkill",
    "deleteSkill": "createSkill",
    "createSkillVersion": "createSkill",
    "listSkillVersions": "createSkill",
    "getSkillVersion": "createSkill",
    "deleteSkillVersion": "createSkill",
}
"""Operations on one object, and the one that says whether the API is there (`samples.PRESENCE`)."""


def test_rules_need_what_they_use(monkeypatch: pytest.MonkeyPatch) -> None:
    used: dict[str, set[str]] = defaultdict(set)
    view = load_contract().view("2026-10-21")
    send = RuleProbe.send

    def recording(self: RuleProbe, call: Call) -> Exchange:
        exchange = send(self, call)
        if call in PRESENCE.values():
            return exchange
        try:
            path = urlsplit(call.path).path
            found = view.match(call.method, path).operation
        except ContractError:
            return exchange
        used[self._rule].add(found.id)
        return exchange

    monkeypatch.setattr(RuleProbe, "send", recording)
    wanted = tuple(rule for rule in all_rules() if rule.kind == "probe" and not rule.heavy)
    with MockServer() as server:
        options = Options(rules=wanted, writes=True)
        run(make_target(server.url, server.api_key), load_contract(), options)

    missing = {}
    for id_, operations in used.items():
        if not id_:
            continue
        needs = {OF_A_COLLECTION.get(name, name) for name in find_rule(id_).needs}
        beyond = (
            {OF_A_COLLECTION.get(name, name) for name in operations} - needs - set(ASKED_FIRST.get(id_, ()))
        )
        if beyond and find_rule(id_).needs:
            missing[id_] = sorted(beyond)
    assert len(used) > 150
    assert missing == {}


def test_exceptions_are_needed() -> None:
    assert all(not set(beyond) & set(find_rule(id_).needs) for id_, beyond in ASKED_FIRST.items())
