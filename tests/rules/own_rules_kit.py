"""Rules of a user, for the tests that load and run them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "own_rules.py"
HEAD = """
from claude_conformance.rules import HELD, Section
section = Section(
    "X-ACME",
    "ours",
    severity="MUST",
    impact="breaking",
    profile="messages",
    authorities=["https://acme.example/"],
)
SOURCE = ["https://acme.example/rules"]
"""
GOOD = """
@section.rule("X-ACME01", title="answers", source=SOURCE)
def answers(probe):
    probe.sample("message")
"""
Command = Callable[..., tuple[int, str, str]]
Write = Callable[[str], str]
