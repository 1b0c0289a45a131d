"""The command and the package's own list of reviewed differences."""

from __future__ import annotations

import copy
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import claude_conformance
from claude_conformance.cli.spec_drift import drift
from claude_conformance.contract import Contract, whole_contract
from claude_conformance.review.drift import DriftError, check_drift, find_sdk, load_reviewed
from claude_conformance.review.drift.described import Description
from claude_conformance.review.drift.operations import api_of, ranked
from claude_conformance.review.drift.sdk_operations import load_sdk, singular
from claude_conformance.review.drift.sdk_source import SdkSource

CONFORMANCE = Path(claude_conformance.__file__).parent.parent
SPEC = CONFORMANCE.parent / "spec"
MISSING = {
    "/v1/organizations/analytics/plugins": "organizations/analytics",
    "/v1/organizations/me": "organizations/me",
}
"""Paths of the SDK, with their APIs: of the second API it is the only one."""


def run(*arguments: str) -> Result:
    return CliRunner().invoke(drift, arguments)


def test_the_official_sdk_is_read_whole() -> None:
    types, operations = load_sdk(SdkSource(find_sdk()))
    assert len(operations) == 382
    kinds = [kind for operation in operations for kind in operation.content]
    assert (kinds.count("sse"), kinds.count("jsonl"), kinds.count("binary")) == (4, 2, 4)
    assert sum(operation.multipart for operation in operations) == 9
    assert {operation.method for operation in operations} == {"GET", "POST", "DELETE"}
    create = next(item for item in operations if item.route == "POST /v1/messages" and not item.beta)
    assert create.body_name == "MessageCreateParams"
    assert create.body is not None
    assert {"max_tokens", "messages", "model", "stream", "tools"} <= create.body.properties.keys()
    assert "temperature" not in create.body.properties
    content = types.resolve(
        types.ref("types.content_block", "ContentBlock") or pytest.fail("no ContentBlock")
    )
    assert {tag for part in types.alternatives(content) for tag in types.tags(part, "type")} > {
        "text",
        "tool_use",
    }


def test_the_description_has_facts_of_both_namespaces() -> None:
    result = check_drift(whole_contract(), find_sdk(), load_reviewed())
    assert result.count("messages", beta=False).compared > 100
    assert result.count("messages", beta=True).compared > 100


def test_the_table_counts_and_the_json_agrees_with_it() -> None:
    table, data = run("--api", "models", "--all"), run("--api", "models", "--format", "json")
    report = json.loads(data.stdout)
    counts = report["apis"]["models"]["all"]
    assert list(report["apis"]) == ["models"]
    assert counts["compared"] == counts["agreed"] + counts["reviewed"] + counts["differing"]
    row = next(line for line in table.stdout.splitlines() if line.startswith("models all"))
    assert row.split()[2:6] == [str(counts[name]) for name in ("agreed", "compared", "reviewed", "differing")]
    assert len(report["differences"]) == counts["reviewed"] + counts["differing"]
    assert table.exit_code == data.exit_code == (1 if counts["differing"] else 0)


def test_what_was_reviewed_is_printed_when_asked_for() -> None:
    short, whole = run("--api", "files"), run("--api", "files", "--all")
    assert [line.split(":")[0] for line in short.stdout.splitlines()] == ["all", "every beta at once"]
    assert any(line.startswith("reviewed [files]") for line in whole.stdout.splitlines())


@pytest.fixture(scope="module")
def lacking(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source of a description that lacks two of the SDK's operations."""
    folder: Path = tmp_path_factory.mktemp("lacking") / "spec"
    shutil.copytree(SPEC, folder)
    entry = folder / "openapi.yaml"
    text = entry.read_text(encoding="utf-8")
    for path in MISSING:
        text = re.sub(rf"(?m)^  {path}:\n.*\n", "", text)
    entry.write_text(text, encoding="utf-8")
    return folder


def test_operations_that_are_not_described_differ_when_all_apis_are_compared(lacking: Path) -> None:
    """A comparison of every API finds also those of which nothing is described."""
    source = ("--spec", str(lacking), "--overlays", str(SPEC.parent / "overlays"))
    result = run("--api", "all", *source)
    assert result.exit_code == 1
    found = {line for line in result.stdout.splitlines() if line.startswith("differs")}
    assert found == {
        f"differs [{api}] {place}GET {path}:operation: SDK present, description absent"
        for path, api in MISSING.items()
        for place in ("", "beta ")
    }
    assert run("--api", "organizations/me", *source).exit_code == 1


def test_agreement_decides_when_asked_to(lacking: Path, tmp_path: Path) -> None:
    none = tmp_path / "none.yaml"
    none.write_text("differences: []\n", encoding="utf-8")
    source = ("--spec", str(lacking), "--overlays", str(SPEC.parent / "overlays"))
    missing = ("--api", "organizations/me", "--reviewed", str(none), *source)
    assert run(*missing).exit_code == 1
    assert run(*missing, "--min-agreement", "0").exit_code == 0
    assert run(*missing, "--min-agreement", "0.1").exit_code == 1
    assert run("--min-agreement", "101").exit_code == 2


def test_every_operation_of_the_sdk_is_described() -> None:
    result = check_drift(whole_contract(), find_sdk(), load_reviewed(), ("all",))
    absent = [fact.key for fact, _ in result.differences() if fact.description == "absent"]
    assert [key for key in absent if key.endswith(":operation")] == []


def test_a_stale_entry_fails_whatever_agrees(tmp_path: Path) -> None:
    stale = tmp_path / "stale.yaml"
    stale.write_text("differences: [{key: 'No.such:kind', reason: r, source: s}]\n", encoding="utf-8")
    result = run("--reviewed", str(stale), "--min-agreement", "0")
    assert result.exit_code == 1
    assert result.stdout.splitlines()[-1].startswith("stale No.such:kind: ")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("differences: [", "not YAML"),
        ("- a\n", ':1: ["a"] is not of type "object"'),
        ("diferences: []\n", ":1: there is no property `diferences`; did you mean `differences`?"),
        ("differences: [{key: a}]\n", ':1: differences.0: "reason" is a required property'),
        ("differences: [{key: a, reason: '', source: s}]\n", ':1: differences.0.reason: "" does not match'),
        (
            "differences:\n- {key: a, reason: r, source: s}\n- {key: a, reason: r, source: s}\n",
            ":3: a is listed twice",
        ),
        (None, "cannot be read"),
    ],
)
def test_a_wrong_list_of_reviewed_differences_is_one_line(
    tmp_path: Path, text: str | None, message: str
) -> None:
    file = tmp_path / "reviewed.yaml"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    result = run("--reviewed", str(file))
    assert result.exit_code == 2
    assert result.stderr.count("\n") == 1
    assert f"Error: {file}:" in result.stderr
    assert message in result.stderr


def test_an_unknown_api_and_a_missing_description_are_one_line(tmp_path: Path) -> None:
    for arguments, message in (
        (["--api", "nothing"], "unknown API 'nothing'; choose from: all, messages"),
        (["--spec", str(tmp_path / "gone")], "gone"),
    ):
        result = run(*arguments)
        assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
        assert message in result.stderr


@pytest.mark.parametrize(
    ("installed", "message"),
    [
        (None, "the official SDK is not installed; install it with: pip install anthropic==2.12.0"),
        ("1.99.0", "anthropic 1.99.0 is installed, but the comparison needs 2.12.0"),
    ],
)
def test_without_the_right_sdk_the_command_says_so(
    tmp_path: Path, installed: str | None, message: str
) -> None:
    site = Path(find_sdk()).parent
    for entry in site.iterdir():
        if not entry.name.startswith(("anthropic", "__pycache__")) and not entry.name.endswith(".pth"):
            (tmp_path / entry.name).symlink_to(entry)
    if installed:
        (tmp_path / "anthropic").mkdir()
        (tmp_path / "anthropic" / "__init__.py").touch()
        information = tmp_path / f"anthropic-{installed}.dist-info"
        information.mkdir()
        (information / "METADATA").write_text(f"Name: anthropic\nVersion: {installed}\n", encoding="utf-8")
    result = subprocess.run(
        [sys.executable, "-S", "-c", "from claude_conformance.cli.spec_drift import drift; drift()"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(CONFORMANCE)])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 2
    assert result.stderr.startswith(f"Error: {message}")
    assert result.stderr.count("\n") == 1


def test_an_sdk_that_is_no_package_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DriftError, match="no Python package"):
        SdkSource(tmp_path)


def test_apis_are_named_by_their_path_and_ordered() -> None:
    paths = {
        "/v1/messages": "messages",
        "/v1/messages/count_tokens": "count_tokens",
        "/v1/messages/batches/{id}/results": "batches",
        "/v1/skills/{id}/versions": "skills",
        "/v1/organizations/me": "organizations/me",
        "/v1/organizations/users/{id}": "organizations/users",
        "/": "",
    }
    assert {path: api_of(path) for path in paths} == paths
    assert ranked(["skills", "agents", "messages", "batches", "messages"]) == [
        "messages",
        "batches",
        "skills",
        "agents",
    ]


def test_resources_are_named_in_the_singular() -> None:
    words = {
        "batches": "batch",
        "memories": "memory",
        "files": "file",
        "analytics": "analytics",
        "usage": "usage",
    }
    assert {word: singular(word) for word in words} == words


def test_a_schema_of_no_shape_is_anything() -> None:
    description = Description({})
    assert description.shape(True) == description.shape({"description": "x"})
    assert description.shape({"anyOf": [{"required": ["a"]}], "type": "object", "properties": {"a": {}}}) == (
        description.shape({"type": "object", "properties": {"a": {}}})
    )


def test_no_reviewed_difference_of_the_package_is_stale() -> None:
    result = check_drift(whole_contract(), find_sdk(), load_reviewed())
    assert [entry.key for entry in result.stale] == []
    assert result.count().reviewed >= len(result.reviewed.entries) > 0


def test_every_beta_at_once_is_compared_and_printed() -> None:
    """What the old shapes of files and skills change is reviewed, and counted."""
    table = run("--api", "files", "--all")
    data = json.loads(run("--api", "files", "--format", "json").stdout)
    counts = data["apis"]["files"]["every beta"]
    row = next(line for line in table.stdout.splitlines() if line.startswith("files every beta"))
    assert row.split()[3:7] == [str(counts[name]) for name in ("agreed", "compared", "reviewed", "differing")]
    assert counts["reviewed"] > data["apis"]["files"]["beta"]["reviewed"]
    assert (counts["differing"], table.exit_code) == (0, 0)
    assert "files-api-2025-04-14" in {
        item["reviewed"]["source"].rpartition(" ")[2] for item in data["differences"] if item["reviewed"]
    }


def broken(beta: str, target: str) -> Contract:
    """The description, with an overlay of a beta that also takes something else away."""
    contract = whole_contract()
    name = contract.betas[beta].overlays[-1]
    overlays = copy.deepcopy(contract.overlays)
    overlays[name]["actions"].append({"target": target, "remove": True})
    return Contract(contract.base, overlays, contract.table)


@pytest.mark.parametrize("beta", ["files-api-2025-04-14", "skills-2025-10-02"])
def test_an_old_shape_excuses_nothing_in_other_apis(beta: str) -> None:
    contract = broken(beta, "$.components.schemas.ModelInfo.properties.display_name")
    result = check_drift(contract, find_sdk(), load_reviewed(), ("models",))
    assert result.count().differing == 0
    assert result.count_with_every_beta("models").differing == 1
    fact, entry = result.differences()[-1]
    assert (fact.key, entry) == ("beta/BetaModelInfo.display_name:member", None)
