"""What people made of the failures: a finding counts once somebody has read it.

`judgements.yaml` has a list of causes for each peer:

    cause: what the failures have in common, as a heading
    reading: why they are the server's, in a few sentences
    evidence: addresses that show it, beside the sources of the rules (optional)
    rules: {rule id: a part of the suite's message, which shows what was seen}
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from claude_conformance.contract import SpecError
from claude_conformance.contract.file_schema import TEXT, check_file, closed, map_of
from claude_conformance.contract.source import parse_source
from peerkit.peer import HERE

FILE = HERE / "judgements.yaml"


class JudgementError(Exception):
    """The file of judgements is malformed; the message is for people."""


@attrs.frozen
class Cause:
    """A reason for failures, and the rules that fail for it, with a part of each message."""

    cause: str
    reading: str
    rules: Mapping[str, str]
    evidence: tuple[str, ...] = ()


_SCHEMA = map_of(
    {
        "type": ["array", "null"],
        "items": closed(
            {
                "cause": TEXT,
                "reading": TEXT,
                "rules": map_of(TEXT, minProperties=1),
                "evidence": {"type": "array", "items": {"type": "string", "pattern": "^https://"}},
            },
            "evidence",
        ),
    }
)


def read(text: str | None = None) -> dict[str, tuple[Cause, ...]]:
    """The causes by peer; raises `JudgementError`."""
    try:
        source = parse_source(FILE.read_text() if text is None else text, FILE.name)
        check_file(source, _SCHEMA)
    except SpecError as error:
        raise JudgementError(str(error)) from None
    return {peer: tuple(_cause(entry) for entry in entries or []) for peer, entries in source.data.items()}


def _cause(entry: Mapping[str, Any]) -> Cause:
    return Cause(
        cause=entry["cause"],
        reading=" ".join(entry["reading"].split()),
        rules=entry["rules"],
        evidence=tuple(entry.get("evidence", ())),
    )


def complaints(report: Mapping[str, Any], causes: Iterable[Cause]) -> list[str]:
    """What keeps a report and its judgements apart, a line each; empty when all is judged."""
    found: list[str] = []
    judged: dict[str, str] = {}
    for cause in causes:
        found += [f"{rule} is judged twice" for rule in cause.rules if rule in judged]
        judged.update(cause.rules)
    results = report["results"]
    failed = {result["rule"]: result["message"] for result in results if result["status"] == "failed"}
    broken = [result for result in results if result["status"] == "error"]
    found += [f"{result['rule']} broke: {result['message']}" for result in broken]
    for rule, message in failed.items():
        if rule not in judged:
            found.append(f"{rule} fails and the reason was not reviewed: {message}")
        elif judged[rule] not in message:
            found.append(f"{rule} was judged for {judged[rule]!r}, but now fails so: {message}")
    found += [f"{rule} is judged but does not fail" for rule in judged if rule not in failed]
    return found
