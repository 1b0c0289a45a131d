"""Fixtures for rules of a user."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from own_rules_kit import HEAD, Command, Write

from claude_conformance.cli.app import main
from claude_conformance.rules import all_rules, loading, registry


@pytest.fixture
def own_rules_forgotten(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Forgets what a test has registered."""
    all_rules()
    monkeypatch.setattr(registry, "_rules", dict(registry._rules))
    monkeypatch.setattr(loading, "_loaded", {})
    path, modules = list(sys.path), set(sys.modules)
    yield
    sys.path[:] = path
    for name in set(sys.modules) - modules:
        if name.startswith(("acme", "_claude_conformance_rules_")):
            del sys.modules[name]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    def run(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as leaving:
            main(list(arguments))
        shown = capsys.readouterr()
        return int(leaving.value.code or 0), shown.out, shown.err

    return run


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Writes `acme_rules.py` into the current directory and gives its path."""
    monkeypatch.chdir(tmp_path)

    def put(text: str) -> str:
        path = tmp_path / "acme_rules.py"
        path.write_text(HEAD + text, encoding="utf-8")
        return str(path)

    return put
