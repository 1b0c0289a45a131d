"""The figures that the SDK's own tests must come to."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from claude_conformance.contract import SpecError

HERE = Path(__file__).parent
# Other folders have a `run.py`, too.
RUN = runpy.run_path(str(HERE / "run.py"))
read_expected = RUN["read_expected"]


def test_the_committed_figures_are_read() -> None:
    assert set(read_expected(HERE / "expected.yaml")["namespaces"]) == {"ga", "beta"}


def test_a_misspelt_property_is_said_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "expected.yaml"
    path.write_text((HERE / "expected.yaml").read_text().replace("skipped: 4", "skiped: 4"))
    said = r"^expected\.yaml:\d+: namespaces\.ga: there is no property `skiped`; did you mean `skipped`\?"
    with pytest.raises(SpecError, match=said):
        read_expected(path)


def test_the_tests_follow_from_the_description(tmp_path: Path) -> None:
    for name in ("test_files.py", "beta/vaults/test_credentials.py", "beta/test_sessions_of_another.py"):
        path = tmp_path / "tests" / "api_resources" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    assert RUN["chosen"](tmp_path) == {
        "ga": ["tests/api_resources/test_files.py"],
        "beta": ["tests/api_resources/beta/vaults/test_credentials.py"],
    }
