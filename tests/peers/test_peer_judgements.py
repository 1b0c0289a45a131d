"""The judgements themselves: well formed, of rules that exist, and never taken on trust."""

from __future__ import annotations

from typing import Any

import pytest
from peerkit.catalogue import PEERS
from peerkit.install import version
from peerkit.judgements import Cause, JudgementError, complaints, read

from claude_conformance.rules import all_rules


def report(*results: tuple[str, str, str]) -> dict[str, Any]:
    """A report with just what judgements look at: rule, status, message."""
    return {"results": [{"rule": rule, "status": status, "message": text} for rule, status, text in results]}


CAUSE = Cause("Not checked", "It says so.", {"B01": "the status is 200", "D01": "the status is 200"})
WORSE = "the status is 500, not 400"


def test_all_judged() -> None:
    failed = report(("B01", "failed", "the status is 200, not 400"), ("D01", "failed", "the status is 200"))
    assert complaints(failed, [CAUSE]) == []


@pytest.mark.parametrize(
    ("results", "said"),
    [
        ([("C01", "failed", WORSE)], f"C01 fails and the reason was not reviewed: {WORSE}"),
        ([("D01", "failed", WORSE)], f"D01 was judged for 'the status is 200', but now fails so: {WORSE}"),
        ([("D01", "passed", "")], "D01 is judged but does not fail"),
        ([("D01", "unsupported", "")], "D01 is judged but does not fail"),
        ([("Z09", "error", "the check itself broke")], "Z09 broke: the check itself broke"),
    ],
)
def test_what_does_not_fit_is_said(results: list[tuple[str, str, str]], said: str) -> None:
    assert said in complaints(report(*results), [CAUSE])


def test_one_judgement_a_rule() -> None:
    failed = report(("B01", "failed", "the status is 200"), ("D01", "failed", "the status is 200"))
    twice = Cause("Again", "Twice.", {"D01": "the status is 200"})
    assert complaints(failed, [CAUSE, twice]) == ["D01 is judged twice"]


@pytest.mark.parametrize(
    "entry",
    [
        "{cause: a, reading: b}",
        "{cause: a, reading: b, rules: {}}",
        "{cause: a, reading: '', rules: {A01: x}}",
        "{cause: a, reading: b, rules: {A01: ''}}",
        "{cause: a, reading: b, rules: {A01: x}, evidence: [somewhere]}",
        "{cause: a, reading: b, rules: {A01: x}, verdict: fine}",
        "5",
    ],
)
def test_malformed_judgements_are_refused(entry: str) -> None:
    with pytest.raises(JudgementError, match=r"^judgements\.yaml:1: aimock\.0"):
        read(f"aimock: [{entry}]")


def test_judgements_are_of_peers_and_rules_that_exist() -> None:
    judged, rules = read(), {rule.id for rule in all_rules()}
    assert set(judged) == set(PEERS)
    assert {rule for causes in judged.values() for cause in causes for rule in cause.rules} <= rules


def test_versions_are_pinned() -> None:
    for peer in PEERS.values():
        assert version(peer)[0].isdigit(), peer.id
        lock = peer.pins / ("package-lock.json" if peer.kind == "npm" else "requirements.lock")
        text = lock.read_text()
        assert ('"integrity": "sha512-' if peer.kind == "npm" else "--hash=sha256:") in text
        assert ('"resolved"' if peer.kind == "npm" else "://") not in text, f"{lock} names an address"
