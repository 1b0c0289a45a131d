"""The contract, which ships, does without the developer tools that generate code from it."""

from __future__ import annotations

from pathlib import Path

import claude_conformance.contract

UPPER = ("codegen", "review", "rules", "suite", "mock", "cli", "report", "kill_matrix")


def test_the_contract_imports_nothing_above_it() -> None:
    folder = Path(claude_conformance.contract.__file__).parent
    for path in folder.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for name in UPPER:
            assert f"claude_conformance.{name}" not in text, path
