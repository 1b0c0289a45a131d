"""The kill matrix as a page of Markdown. The page contains only reproducible data."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from claude_conformance.kill_matrix.expected import Name
from claude_conformance.kill_matrix.matrix import Matrix, Row
from claude_conformance.mock.faults import registry
from claude_conformance.rules import all_rules

_MOST = 3  # faults shown as the proof of one rule


def page(matrix: Matrix) -> str:
    """Returns the page."""
    parts = [
        _head(matrix),
        _unseen(matrix),
        _holes(matrix),
        "## Faults\n\n" + _faults(matrix.rows),
        "## Rules\n\n" + _rules(matrix),
        "## The mock without faults\n\n" + _clean(matrix),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def stale(committed: str, fresh: str) -> list[str]:
    """Returns the difference between the committed page and a new one, as the lines of a diff."""
    lines = difflib.unified_diff(committed.splitlines(), fresh.splitlines(), "committed", "found", n=0)
    return [line for line in lines if not line.startswith("@@")]


def _head(matrix: Matrix) -> str:
    proofs, names = matrix.proofs, matrix.names
    cases = [name for name in names if name.case is not None]
    legal = sum(1 for row in matrix.rows if row.expectation.legal)
    unseen = sum(1 for row in matrix.rows if row.expectation.unseen)
    holes = sum(1 for row in matrix.rows if row.expectation.hole)
    elsewhere = [name for name in names if str(name) in matrix.elsewhere and str(name) not in proofs]
    lines = [
        "# Kill matrix",
        "",
        "The mock server has a library of faults. This page shows what happens when one fault at a time",
        "is enabled and the rules examine the mock. `kill_matrix/expected.yaml` lists for each fault the",
        "rules, and the cases of rules (`D08/-1`), that must all fail. The first one is the rule that the",
        "fault breaks.",
        "",
        "A rule is *proven* by a fault that lists it first and makes it fail. A case is proven by a fault",
        "that makes this case fail and no other case of its rule. Every rule passes on the mock without",
        "faults.",
        "",
        "`make kill-matrix` examines each fault with every rule that it can affect, and writes this page.",
        "`make kill-matrix-check` examines each fault with the listed rules and a seeded sample of the",
        "others. It fails if this page is stale.",
        "",
        "| | |",
        "|---|---|",
        f"| faults that must be detected | {len(matrix.defects)} |",
        f"| faults that all named rules and cases detect | {len(matrix.caught)} |",
        f"| faults that no request can show | {unseen} |",
        f"| faults that no rule detects yet | {holes} |",
        f"| unusual but legal behaviours, which must not fail a MUST | {legal} |",
        f"| rules | {len(all_rules())} |",
        f"| cases of rules that have several | {len(cases)} |",
        f"| rules and cases proven by a fault | {len([name for name in names if str(name) in proofs])} |",
        f"| rules and cases proven by a server in the tests | {len(elsewhere)} |",
        f"| rules and cases that nothing proves | {len(matrix.unproven)} |",
    ]
    return "\n".join(lines)


def _unseen(matrix: Matrix) -> str:
    rows = [row for row in matrix.rows if row.expectation.unseen]
    if not rows:
        return ""
    lines = ["## Faults that no request can show", ""]
    return "\n".join([*lines, *(f"- `{row.fault}`: {row.expectation.unseen}" for row in rows)])


def _holes(matrix: Matrix) -> str:
    rows = [row for row in matrix.rows if row.expectation.hole]
    if not rows:
        return ""
    lines = ["## Faults that no rule detects yet", "", "What a rule would have to send:", ""]
    return "\n".join([*lines, *(f"- `{row.fault}`: {row.expectation.hole}" for row in rows)])


def _faults(rows: Iterable[Row]) -> str:
    lines = ["| fault | what it does | catalogue | caught by |", "|---|---|---|---|"]
    for row in sorted(rows, key=lambda row: row.fault):
        fault = registry()[row.fault]
        lines.append(f"| `{row.fault}` | {fault.summary} | {', '.join(fault.defects)} | {_verdict(row)} |")
    return "\n".join(lines)


def _verdict(row: Row) -> str:
    expectation = row.expectation
    if expectation.legal:
        return f"legal: {expectation.legal}"
    if expectation.unseen:
        return "unseen"
    if expectation.hole:
        return "nothing yet"
    names = ", ".join(f"**{name}**" if row.says(name) else f"{name} (missed)" for name in expectation.named)
    names = names.replace("|", "\\|").replace("\n", "\\n")
    return f"{names}: unsupported" if expectation.unsupported else names


def _rules(matrix: Matrix) -> str:
    proofs = matrix.proofs
    lines = ["| rule | a server … | severity | proven by |", "|---|---|---|---|"]
    for rule in all_rules():
        cell = _proof(matrix, Name(rule.id), proofs)
        lines.append(f"| {rule.id} | {rule.title} | {rule.severity} | {cell} |".replace("\n", " "))
        for case in matrix.clean.cases.get(rule.id, ()):
            shown = case.replace("|", "\\|").replace("\n", "\\n")
            cell = _proof(matrix, Name(rule.id, case), proofs)
            lines.append(f"| | *{shown}* | | {cell} |")
    return "\n".join(lines)


def _proof(matrix: Matrix, name: Name, proofs: dict[str, list[str]]) -> str:
    found = proofs.get(str(name), [])
    more = f" and {len(found) - _MOST} more" if len(found) > _MOST else ""
    shown = ", ".join(f"`{fault}`" for fault in found[:_MOST]) + more
    elsewhere = matrix.elsewhere.get(str(name))
    return shown or (f"in the tests: {elsewhere}" if elsewhere else "nothing")


def _clean(matrix: Matrix) -> str:
    clean = matrix.clean
    lines = [f"{len(clean.passed)} rules pass, {len(clean.failed)} fail."]
    quiet = {**clean.skipped, **clean.unsupported}
    if quiet:
        lines += ["Not judged, and why:", ""]
        lines += [f"- {id_}: {why}" for id_, why in sorted(quiet.items())]
    return "\n".join(lines)
