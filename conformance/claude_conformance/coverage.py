"""Writes docs/coverage.md: every documented operation by family with its state, and the file of each rule.

`python -m claude_conformance.coverage [--check] [FILE]`. Exit status 0, or 1 when the file is stale.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from claude_conformance.contract import CORE, Contract, Operation, shipped_apis, whole_contract
from claude_conformance.contract.outside import Outside, load_outside
from claude_conformance.contract.text.counted import counted
from claude_conformance.contract.walk import operations
from claude_conformance.mock.apis.kit.handlers import HANDLERS
from claude_conformance.mock.faults import Fault, all_faults
from claude_conformance.mock.resources.engine import is_played
from claude_conformance.rules import all_rules, api_rules, kind_rules
from claude_conformance.rules.per_kind import judged

DEFAULT = Path("docs/coverage.md")

_HEAD = """\
# Coverage
Every documented operation, by family, with what each part of the project has of it. `make generate` writes
this page. `make check` proves that it has every operation of the official SDK 2.12.0, and of a list of those
outside the SDK (`contract/outside.yaml`).

- **Operation**: those with (beta) exist only for requests that send one of their beta values.
- **Description**: its own examples (those of errors are shared) and documented statuses.
- **Mock**: `stateful` behaves like the API; `example` answers valid requests with a documented example.
- **Rules**: those that need the operation, by the section that their letter names
  ([rules.md](rules.md)), and those of section R that judge it for its kind of objects.
  {general} more apply to every operation.
- **Faults**: how many touch the operation. {everywhere} more touch every operation.
  [kill-matrix.md](kill-matrix.md#faults) lists what each does and which rules catch it.
"""

_TABLE = ("| Operation | Description | Client | Mock | Rules | Faults |", "|---|---|---|---|---|---|")
_FILES = """\
Paths are below `conformance/claude_conformance/rules/`. `claude-conformance rules explain ID` prints the
line of a rule."""


def render(contract: Contract) -> str:
    """Return the page."""
    rules, faults = _rules(), all_faults()
    everywhere = sum(fault.everywhere for fault in faults)
    found = described(contract)
    lines = [_HEAD.format(general=len(rules[""]), everywhere=everywhere)]
    lines += [
        f"{len(found)} operations, {len(all_rules()) + len(api_rules())} rules, {len(kind_rules())} "
        f"more for each kind of objects, {len(faults)} faults.",
    ]
    families: dict[str, list[Operation]] = {tag["name"]: [] for tag in contract.base["tags"]}
    for operation in found:
        families[operation.node["tags"][0]].append(operation)
    for tag in contract.base["tags"]:
        if families[tag["name"]]:
            lines += ["", f"### {tag['summary']}", *_TABLE]
            lines += [_row(operation, rules, faults) for operation in families[tag["name"]]]
    lines += _webhooks(contract)
    lines += _absent(load_outside())
    lines += ["", "## Where each rule is", _FILES, "", "| File | Rules |", "|---|---|"]
    lines += [f"| `{file}` | {' '.join(ids)} |" for file, ids in _files()]
    return "\n".join(lines) + "\n"


def _row(operation: Operation, rules: Mapping[str, list[str]], faults: Iterable[Fault]) -> str:
    """Return the row of an operation."""
    touching = sum(fault.is_about(operation) and not fault.everywhere for fault in faults)
    beta = " (beta)" if "x-beta" in operation.node else ""
    cells = (
        f"`{operation.method} {operation.path}`<br>{operation.id}{beta}",
        _described(operation),
        f"`{operation.node.get('x-client-method', '-')}`",
        "stateful" if operation.id in HANDLERS or is_played(operation) else "example",
        _list(rules[operation.id]),
        str(touching or "-"),
    )
    return f"| {' | '.join(cells)} |"


def described(contract: Contract) -> list[Operation]:
    """Return every operation of the description, also those that only older beta values have."""
    whole = contract.whole_view().operations
    found = []
    for _, _, node in operations(contract.base):
        name = node["operationId"]
        view = whole if name in whole else contract.view(contract.versions[0], set(node["x-beta"])).operations
        found.append(view[name])
    return found


def _absent(outside: Outside) -> list[str]:
    """Return the table of documented operations that are not described."""
    lines = ["", "### Documented, and not described", "| Operation | Why not |", "|---|---|"]
    for family in outside.families:
        lines += [f"| `{name}` | {family.absent} |" for name in family.operations if family.absent]
    return [*lines, *(f"| {one.what} | {one.reason} |" for one in outside.unknown)]


def _rules() -> dict[str, list[str]]:
    """Return the ids of the rules about each operation, and with an empty name those about every one."""
    found: dict[str, list[str]] = defaultdict(list)
    for rule in (*all_rules(), *api_rules()):
        for name in rule.needs or ("",):
            found[name].append(rule.id)
    for api in (*CORE, *shipped_apis()):
        for name, ids in judged(api).items():
            found[name] += ids
    return found


def _webhooks(contract: Contract) -> list[str]:
    """Return the table of the events that the API delivers."""
    found = contract.whole_view().webhooks
    if not found:
        return []
    rows = [
        f"| `{name}` | {hook.node['summary']} | {_described(hook)} | `{hook.node['x-client-method']}` |"
        for name, hook in found.items()
    ]
    head = ["| Webhook | Event | Description | Client |", "|---|---|---|---|"]
    return ["", f"{counted(len(found), 'webhook')}, which a client receives.", "", *head, *rows]


def _files() -> list[tuple[str, list[str]]]:
    """Return the files of the rules, by the first id in each."""
    files: dict[str, set[str]] = defaultdict(set)
    places = [(rule.id, rule.place) for rule in (*all_rules(), *api_rules())] + [
        (rule.id, rule.place) for rule in kind_rules()
    ]
    for id_, place in places:
        if place is not None:
            files[place.name.rpartition(":")[0]].add(id_)
    return sorted(((file, sorted(ids)) for file, ids in files.items()), key=lambda item: item[1])


def _described(operation: Operation) -> str:
    media = list(operation.request_body[1]["content"].values()) if operation.request_body else []
    for status, (_, response) in operation.responses.items():
        if status.startswith("2"):
            media += response.get("content", {}).values()
    examples = sum(len(item.get("examples", ())) for item in media)
    statuses = counted(len(operation.responses), "status", "statuses")
    return f"{counted(examples, 'example')}, {statuses}"


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
    text = render(whole_contract())
    if "--check" not in arguments:
        path.write_text(text, encoding="utf-8")
        return 0
    if path.is_file() and path.read_text(encoding="utf-8") == text:
        return 0
    print(f"{path} is stale; run `make generate`", file=sys.stderr)
    return 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
