"""The kill matrix as a page of Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from claude_conformance.kill_matrix.matrix import Matrix, Row
from claude_conformance.kill_matrix.run import rules
from claude_conformance.mock.faults import REGISTRY

_MOST = 6  # rules named in one cell


def page(matrix: Matrix) -> str:
    """The page; its content depends on verdicts only, not on times or texts of answers."""
    parts = [
        _head(matrix),
        _holes(matrix),
        "## Faults\n\n" + _faults(matrix.rows),
        "## Rules\n\n" + _rules(matrix.tripped, matrix.elsewhere),
        "## The mock without faults\n\n" + _clean(matrix),
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _head(matrix: Matrix) -> str:
    defects, legal = len(matrix.defects), len(matrix.rows) - len(matrix.defects)
    tripped = sum(1 for by in matrix.tripped.values() if by)
    share = f"{len(matrix.named) / defects:.1%}" if defects else "none"
    lines = [
        "# Kill matrix",
        "",
        "The mock server has a library of faults. Here each of them is on alone while the rules examine the",
        "mock: a fault that no rule catches is a hole in the suite, a rule that no fault trips is untested.",
        "A fault is *named* when a rule fails that was expected to, by the fault's meaning; the expectations",
        "are in `kill_matrix/expected.yaml`. The mock without faults is examined by every rule; a fault of",
        "some operations by the rules that need one of these or none, and by those that send tens of",
        "megabytes only where they are expected. Made by `make kill-matrix`.",
        "",
        "| | |",
        "|---|---|",
        f"| faults | {defects} |",
        f"| caught by a rule | {len(matrix.caught)} |",
        f"| caught by a rule that names the right cause | {len(matrix.named)} ({share}) |",
        f"| odd but legal behaviours, none of which may fail a MUST | {legal} |",
        f"| rules | {len(matrix.tripped)} |",
        f"| rules that a fault trips | {tripped} |",
        f"| rules tripped in the tests instead | {len(matrix.elsewhere)} |",
        f"| rules that nothing trips | {len(matrix.untripped)} |",
    ]
    return "\n".join(lines)


def _holes(matrix: Matrix) -> str:
    rows = [row for row in matrix.defects if not row.named]
    if not rows:
        return ""
    lines = ["## Faults without a rule that names them", ""]
    for row in rows:
        why = row.expectation.unseen or f"expected {', '.join(row.expectation.named)}"
        lines.append(f"- `{row.fault}`: {why}; caught by {_ids(row.caught) or 'nothing'}")
    return "\n".join(lines)


def _faults(rows: Iterable[Row]) -> str:
    lines = ["| fault | what it does | catalogue | expected | caught by |", "|---|---|---|---|---|"]
    for row in sorted(rows, key=lambda row: row.fault):
        fault = REGISTRY[row.fault]
        expectation = row.expectation
        expected = _ids(expectation.named) or ("legal" if expectation.legal else "unseen")
        cells = (f"`{row.fault}`", fault.summary, ", ".join(fault.defects), expected, _caught(row))
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines)


def _caught(row: Row) -> str:
    """The rules that caught it: the expected ones in bold and first, of the others not more than fit."""
    others = [id_ for id_ in row.caught if id_ not in row.named]
    shown = [f"**{id_}**" for id_ in row.named] + others[: max(0, _MOST - len(row.named))]
    rest = len(row.caught) - len(shown)
    return ", ".join(shown) + (f" and {rest} more" if rest else "")


def _ids(ids: Iterable[str]) -> str:
    return ", ".join(ids)


def _rules(tripped: Mapping[str, list[str]], elsewhere: Mapping[str, str]) -> str:
    lines = ["| rule | a server … | severity | faults that trip it |", "|---|---|---|---|"]
    for rule in rules():
        by = tripped[rule.id]
        shown = ", ".join(f"`{name}`" for name in by[:3]) + (
            f" and {len(by) - 3} more" if len(by) > 3 else ""
        )
        cell = shown or (f"in the tests: {elsewhere[rule.id]}" if rule.id in elsewhere else "none")
        lines.append(f"| {rule.id} | {rule.title} | {rule.severity} | {cell} |".replace("\n", " "))
    return "\n".join(lines)


def _clean(matrix: Matrix) -> str:
    clean = matrix.clean
    lines = [f"{len(clean.passed)} rules pass, {len(clean.failed)} fail."]
    quiet = {**clean.skipped, **clean.unsupported}
    if quiet:
        lines += ["Not judged, and why:", ""]
        lines += [f"- {id_}: {why}" for id_, why in sorted(quiet.items())]
    return "\n".join(lines)
