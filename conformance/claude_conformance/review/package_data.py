"""Writes the committed JSON of the contract from `spec/` and `overlays/`, or lists stale files."""

from __future__ import annotations

import sys
from pathlib import Path

from claude_conformance.contract import ContractError
from claude_conformance.contract.contract import Contract, data_path, read_checkout, serialize
from claude_conformance.contract.lower import lower

LOWERED = "openapi-3.1.json"


def render(contract: Contract) -> dict[str, str]:
    """Return the data files by name: base, overlays, variants, and the base lowered to 3.1."""
    files = {name: serialize(data) for name, data in contract.package_data().items()}
    files[LOWERED] = serialize(lower(contract.base))
    return files


def stale(contract: Contract, folder: Path | None = None) -> list[str]:
    """Return the names of data files that are missing, superfluous or out of date."""
    folder = folder or data_path()
    wanted = render(contract)
    there = {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*.json"))
    }
    return sorted(name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name))


def write(contract: Contract, folder: Path | None = None) -> list[str]:
    """Update the data files. Return the names of changed ones."""
    folder = folder or data_path()
    folder.mkdir(parents=True, exist_ok=True)
    changed = stale(contract, folder)
    wanted = render(contract)
    for name in changed:
        if name in wanted:
            (folder / name).parent.mkdir(exist_ok=True)
            (folder / name).write_text(wanted[name], encoding="utf-8")
        else:
            (folder / name).unlink()
    return changed


def main(arguments: list[str]) -> int:
    """Write the data, or with `--check` only list stale files. Exit status 0, 1 (stale) or 2 (broken)."""
    try:
        contract = read_checkout(Path("spec"), Path("overlays")).contract
    except ContractError as error:
        print(f"claude-conformance: {error}", file=sys.stderr)
        return 2
    if "--check" not in arguments:
        for name in write(contract):
            print(f"wrote {name}")
        return 0
    names = stale(contract)
    if names:
        print(f"package data are stale: {', '.join(names)}; run `make generate`", file=sys.stderr)
    return 1 if names else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
