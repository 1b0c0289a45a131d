"""Writes docs/peers.md from the reports and the judgements."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import attrs

from peerkit.install import version
from peerkit.judgements import Cause
from peerkit.peer import ROOT, Peer

PAGE = ROOT / "docs" / "peers.md"

_INTRO = """\
# Findings on third-party servers

<!-- Written by `make conformance-peer` from the reports and tests/peers/judgements.yaml; do not edit. -->

These third-party servers implement the Messages API. `make conformance-peer` installs each at a pinned
version, starts it on loopback without credentials and without internet access, examines it with
`claude-conformance run --allow-writes`, and stops it.

Every failure below was reviewed by hand and is caused by the server. Failures with the same cause are
grouped, and each row links the source of its rule. Few of these servers aim to refuse what the API refuses.
Such a failure shows what a client cannot test with that server, not that the server fails at its purpose. A
profile is *not ready* if an official SDK or a documented client loop would raise an exception, hang, lose
data or miscount (the rules in **bold**). It is *ready with limitations* if the server departs from the
contract in other ways.
"""


@attrs.frozen
class Examined:
    """A peer, its report and what people made of it."""

    peer: Peer
    report: Mapping[str, Any]
    causes: tuple[Cause, ...]


def page(examined: Sequence[Examined]) -> str:
    """The whole page."""
    parts = [_INTRO, _overview(examined)]
    for one in examined:
        parts += _section(one)
    return "\n".join(parts)


def _overview(examined: Sequence[Examined]) -> str:
    head = ["Server", "Version", "Passed", "Failed", "Unsupported", "Not judged"]
    rows = []
    for one in examined:
        summary = one.report["summary"]
        counts = [summary[name] for name in ("passed", "failed", "unsupported", "skipped")]
        rows.append([f"[{one.peer.title}](#{_anchor(one.peer.title)})", version(one.peer), *map(str, counts)])
    return _table(head, rows)


def _section(one: Examined) -> list[str]:
    peer, report = one.peer, one.report
    results = {result["rule"]: result for result in report["results"]}
    parts = [
        f"## {peer.title}\n",
        f"[`{peer.package}`]({peer.url}) {version(peer)} from {peer.kind}. Started as: {peer.setup}\n",
        _table(["Profile", "Verdict", "Failed rules"], _profiles(report)),
    ]
    for cause in one.causes:
        rows = [
            [_mark(results[rule]), results[rule]["title"], _cell(seen), _links(results[rule]["source"][:1])]
            for rule, seen in sorted(cause.rules.items())
        ]
        evidence = f" See {_links(cause.evidence)}." if cause.evidence else ""
        parts += [
            f"### {cause.cause}\n",
            f"{cause.reading}{evidence}\n",
            _table(["Rule", "A server …", "Seen", "Source"], rows),
        ]
    for status, title in (("unsupported", "Unsupported"), ("skipped", "Not judged")):
        if rows := _grouped(report, status):
            parts += [f"### {title}\n", _table(["Rules", "Why"], rows)]
    return parts


def _profiles(report: Mapping[str, Any]) -> list[list[str]]:
    failed: dict[str, list[str]] = {}
    for result in report["results"]:
        if result["status"] == "failed":
            failed.setdefault(result["profile"], []).append(_mark(result))
    return [
        [name, found["verdict"], " ".join(failed.get(name, ["none"]))]
        for name, found in report["profiles"].items()
    ]


def _mark(result: Mapping[str, Any]) -> str:
    """The rule's id, bold when its failure breaks clients."""
    breaking = result["severity"] == "MUST" and result["impact"] == "breaking"
    return f"**{result['rule']}**" if breaking else str(result["rule"])


def _grouped(report: Mapping[str, Any], status: str) -> list[list[str]]:
    """Rules with one message together, in the order of the rules."""
    groups: dict[str, list[str]] = {}
    for result in report["results"]:
        if result["status"] == status:
            groups.setdefault(result["message"], []).append(result["rule"])
    return [[" ".join(rules), _cell(message)] for message, rules in groups.items()]


def _links(addresses: Iterable[str]) -> str:
    return ", ".join(f"[{_label(address)}]({address})" for address in addresses)


def _label(address: str) -> str:
    return address.partition("://")[2].partition("?")[0].rstrip("/").rpartition("/")[2]


def _anchor(title: str) -> str:
    return title.lower().replace(" ", "-")


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
