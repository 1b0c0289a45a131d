"""Rules of a user are judged and reported like ours; the page has all that they need."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from own_rules_kit import EXAMPLE, ROOT, Command, Write

import claude_conformance.rules
from claude_conformance.rules import kit

pytestmark = pytest.mark.usefixtures("own_rules_forgotten")


PAGE = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")


def test_the_example_is_the_one_on_the_page() -> None:
    assert f"```python\n{EXAMPLE.read_text(encoding='utf-8')}```" in PAGE


def test_the_page_names_what_authors_may_import() -> None:
    for name in kit.__all__:
        assert f"`{name}`" in PAGE.partition("From `claude_conformance.rules.kit`")[2]
    for name in ("Section", "Probe", "Call", "Observation", "HELD", "Finding", "Graded", "Failed", "Skipped"):
        assert f"`{name}`" in PAGE
        assert name in claude_conformance.rules.__all__


def test_names_of_the_kit_stay() -> None:
    stable = (
        "OMIT WEATHER Form Part accepted all_blocks answered blocks body check_each claims client_error "
        "create describe each error_of fail forced form granted is_error json_object message_in model_with "
        "model_without need need_plain pdf png refusal refused refuses refuses_each rfc3339 streamed text_of "
        "token user"
    )
    assert kit.__all__ == stable.split()


def test_the_example_is_judged_and_reported(command: Command, tmp_path: Path) -> None:
    reports = {kind: tmp_path / f"r.{kind}" for kind in ("json", "junit", "html")}
    flags = [flag for kind, path in reports.items() for flag in ("--report", f"{kind}={path}")]
    status, out, err = command("run", "--rules", str(EXAMPLE), "--rule", "X-ACME", "--rule", "A01", *flags)
    assert (status, err) == (0, "")  # a SHOULD never decides
    assert "X-ACME02 refuses a user_id that is an e-mail address" in out
    results = json.loads(reports["json"].read_text())["results"]
    assert {result["rule"]: result["status"] for result in results} == {
        "A01": "passed",
        "X-ACME01": "passed",
        "X-ACME02": "failed",
        "X-ACME03": "passed",
    }
    greeting = next(result for result in results if result["rule"] == "X-ACME01")
    assert [case["name"] for case in greeting["cases"]] == ["whole", "streamed"]
    assert greeting["source"] == ["https://handbook.acme.example/gateway#greeting"]
    names = [case.get("name") or "" for case in ET.parse(reports["junit"]).iter("testcase")]
    assert "X-ACME01 answers the greeting of the release test, streamed or not" in names
    assert "X-ACME02" in reports["html"].read_text()


def test_the_example_is_listed_and_explained(command: Command) -> None:
    status, out, _ = command("rules", "--rules", str(EXAMPLE), "--format", "json")
    assert status == 0
    own = [item["id"] for item in json.loads(out) if item["id"].startswith("X")]
    assert own == ["X-ACME01", "X-ACME02", "X-ACME03"]
    status, out, _ = command("rules", "--rules", str(EXAMPLE), "explain", "x-acme01")
    assert status == 0
    assert "X-ACME01: a server answers the greeting of the release test, streamed or not" in out


def test_a_failing_must_decides_and_a_baseline_knows_it(command: Command, write: Write) -> None:
    name = write("""
from claude_conformance.rules.kit import create, fail

@section.rule("X-ACME01", title="never answers", source=SOURCE)
def never(probe):
    fail("it answers", create(probe))
""")
    known = Path("baseline.txt")
    known.write_text("X-ACME01  # known\n")
    assert command("run", "--rules", name, "--rule", "X-ACME")[0] == 1
    assert command("run", "--rules", name, "--rule", "X-ACME", "--baseline", str(known))[0] == 0


@pytest.mark.parametrize(
    "fault",
    [
        "1 / 0",
        "raise SystemExit(3)",
        "__import__('pytest').fail('no')",
        "raise __import__('claude_conformance').rules.Failed('no', None)",
        "raise __import__('claude_conformance').rules.Skipped('no', 'text')",
    ],
)
def test_what_raises_is_an_error_and_no_traceback(command: Command, write: Write, fault: str) -> None:
    name = write(f"""
@section.rule("X-ACME01", title="checks", source=SOURCE)
def checks(probe):
    {fault}

def provoke(probe):
    probe.sample("message")

@section.rule("X-ACME02", title="observes", source=SOURCE, check=provoke)
def observes(seen):
    {fault}

@section.rule("X-ACME03", title="answers wrongly", source=SOURCE, check=provoke)
def wrong(seen):
    return True
""")
    path = Path("r.json")
    status, out, err = command("run", "--rules", name, "--rule", "X-ACME", "--report", f"json={path}")
    results = json.loads(path.read_text())["results"]
    assert {result["status"] for result in results} == {"error"}
    assert status == 2
    assert "Traceback" not in out + err
