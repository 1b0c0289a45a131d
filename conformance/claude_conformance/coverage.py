"""Writes docs/coverage.md: for each operation its description, client method, mock, rules and faults.

`python -m claude_conformance.coverage [--check] [FILE]`. Exit status 0, or 1 when the file is stale.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from pathlib import Path

from claude_conformance.contract import Contract, Operation, load_contract
from claude_conformance.mock.apis.kit.handlers import HANDLERS
from claude_conformance.mock.faults import all_faults
from claude_conformance.rules import all_rules

DEFAULT = Path("docs/coverage.md")

_HEAD = """\
# Coverage
What each operation has in each part of the project. Written by `make generate`, checked by `make check`.

- **Description**: its own examples (those of errors are shared) and documented statuses.
- **Mock**: `stateful` behaves like the API; `example` answers valid requests with a documented example.
- **Rules**: those that need the operation, by the section that their letter names
  ([rules.md](rules.md)). {general} more apply to every operation.
- **Faults**: how many touch the operation. {everywhere} more touch every operation.
  [kill-matrix.md](kill-matrix.md#faults) lists what each does and which rules catch it.
"""


def render(contract: Contract) -> str:
    """Return the page."""
    rules: dict[str, list[str]] = defaultdict(list)
    for rule in all_rules():
        for name in rule.needs or ("",):
            rules[name].append(rule.id)
    faults = Counter(name for fault in all_faults() for name in fault.operations or ("",))
    operations = contract.view().operations
    lines = [_HEAD.format(general=len(rules[""]), everywhere=faults[""])]
    lines += [
        f"{len(operations)} operations, {len(all_rules())} rules, {len(all_faults())} faults.",
        "",
        "| Operation | Description | Client | Mock | Rules | Faults |",
        "|---|---|---|---|---|---|",
    ]
    for operation in operations.values():
        cells = (
            f"`{operation.method} {operation.path}`<br>{operation.id}",
            _described(operation),
            f"`{operation.node.get('x-client-method', '-')}`",
            "stateful" if operation.id in HANDLERS else "example",
            _list(rules[operation.id]),
            str(faults[operation.id] or "-"),
        )
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def _described(operation: Operation) -> str:
    media = list(operation.request_body[1]["content"].values()) if operation.request_body else []
    for status, (_, response) in operation.responses.items():
        if status.startswith("2"):
            media += response.get("content", {}).values()
    examples = sum(len(item.get("examples", ())) for item in media)
    word = "example" if examples == 1 else "examples"
    return f"{examples} {word}, {len(operation.responses)} statuses"


def _list(ids: list[str]) -> str:
    """Return the ids by area, so that a row stays short: `D01 D02 E05`."""
    if len(ids) <= 12:
        return " ".join(sorted(ids)) or "-"
    areas: dict[str, list[str]] = defaultdict(list)
    for name in sorted(ids):
        areas[name[0]].append(name)
    return f"{len(ids)}: " + ", ".join(f"{area} {len(names)}" for area, names in sorted(areas.items()))


def main(arguments: list[str]) -> int:
    """Write the page, or with `--check` compare it."""
    files = [Path(word) for word in arguments if not word.startswith("-")]
    path = files[0] if files else DEFAULT
    text = render(load_contract())
    if "--check" not in arguments:
        path.write_text(text, encoding="utf-8")
        return 0
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        return 0
    print(f"{path} is stale; run `make generate`", file=sys.stderr)
    return 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
