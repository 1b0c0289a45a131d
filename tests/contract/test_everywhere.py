"""Validation in every view: what only one beta breaks is found, and its overlay is named."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from claude_conformance.cli.spec import spec as command
from claude_conformance.contract import SpecError, read_checkout
from claude_conformance.review.everywhere import validate_everywhere

ROOT = Path(__file__).parents[2]

BREAKS = """\
overlay: 1.1.0
info: {title: Breaks, version: '1'}
actions:
  - target: $.components.schemas.Message
    update:
      properties:
        oddity: {type: strange}
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for name in ("spec", "overlays"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


def with_beta(copy: Path, text: str) -> None:
    """Leaves this one beta in the copy, so that there are few views."""
    (copy / "overlays/betas/breaks.yaml").write_text(text)
    table = copy / "overlays/variants.yaml"
    before, mark, rest = table.read_text().partition("\nbetas:\n")
    after = rest[rest.index("\nvariants:\n") :]
    entry = (
        "  breaks-2026-01-01: {summary: x, status: live, source: [overview], overlays: [betas/breaks.yaml]}\n"
    )
    table.write_text(before + mark + entry + after)


def test_a_beta_that_breaks_a_schema_is_named(copy: Path) -> None:
    with_beta(copy, BREAKS)
    checkout = read_checkout(copy / "spec", copy / "overlays")
    found = validate_everywhere(checkout.contract, checkout)
    assert found
    assert all("breaks-2026-01-01" in finding.view or "all betas" in finding.view for finding in found)
    assert (found[0].problem.place or "").endswith("overlays/betas/breaks.yaml:7")


def test_the_command_says_so_and_exits_with_1(copy: Path) -> None:
    with_beta(copy, BREAKS)
    result = CliRunner().invoke(command, ["validate", "--spec", str(copy / "spec")])
    assert result.exit_code == 1
    assert "overlays/betas/breaks.yaml" in result.output


def test_variants_name_files_and_versions_that_exist(copy: Path) -> None:
    table = copy / "overlays/variants.yaml"
    text = table.read_text()
    table.write_text(text.replace("versions/2026-10-21.yaml", "versions/none.yaml"))
    with pytest.raises(SpecError, match=r"variants.yaml:\d+: versions/none.yaml does not exist"):
        read_checkout(copy / "spec", copy / "overlays")
    table.write_text(text.replace("versions: ['2026-10-21']", "versions: ['2020-01-01']"))
    with pytest.raises(SpecError, match=r"variants.yaml:\d+: variant 2026-10-21: unknown version 2020-01-01"):
        read_checkout(copy / "spec", copy / "overlays")
