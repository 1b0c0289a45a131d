"""Rules that users bring: loaded, judged and reported like the others."""

from __future__ import annotations

import json
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from importlib.metadata import EntryPoint
from pathlib import Path

import pytest

import claude_conformance.rules
from claude_conformance.cli.app import main
from claude_conformance.rules import Call, Section, all_rules, kit, loading, registry

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "examples" / "own_rules.py"
PAGE = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")

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

Command = Callable[..., tuple[int, str, str]]
Write = Callable[[str], str]


@pytest.fixture(autouse=True)
def _nothing_stays(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
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


GOOD = """
@section.rule("X-ACME01", title="answers", source=SOURCE)
def answers(probe):
    probe.sample("message")
"""


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
    assert [item["id"] for item in json.loads(out)][-3:] == ["X-ACME01", "X-ACME02", "X-ACME03"]
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


def test_a_dotted_name_is_found_in_the_current_directory(command: Command, write: Write) -> None:
    write(GOOD)
    status, out, _ = command("rules", "--rules", "acme_rules", "explain", "X-ACME01")
    assert (status, "X-ACME01: a server answers" in out) == (0, True)


def test_a_module_that_was_imported_before_or_is_named_twice(command: Command, write: Write) -> None:
    name = write(GOOD)
    assert command("rules", "--rules", name, "--rules", name, "explain", "X-ACME01")[0] == 0
    assert command("rules", "--rules", name, "explain", "X-ACME01")[0] == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "import nowhere_at_all",
            "cannot be imported: acme_rules.py:12: ModuleNotFoundError: No module named 'nowhere_at_all'",
        ),
        ("def broken(", "cannot be imported: acme_rules.py:12: SyntaxError: '(' was never closed"),
        ("raise SystemExit('bye\\nnow')", "cannot be imported: acme_rules.py:12: SystemExit: bye now"),
        ("\n\nimport json\njson.loads('{')", "cannot be imported: acme_rules.py:15: JSONDecodeError"),
        ("", "registers no rule"),
        (GOOD.replace("X-ACME01", "X-OTHER01"), "the id 'X-OTHER01' is not X-ACME and a number"),
        (GOOD.replace("X-ACME01", "X-ACME1"), "the rule id 'X-ACME1' is malformed"),
        (
            GOOD + GOOD.replace('"answers"', '"answers again"'),
            "acme_rules.py:17: the rule id X-ACME01 is taken: answers",
        ),
        (
            GOOD.replace("section.rule", "Section('C', 'x').rule").replace("X-ACME01", "C01")
            + "# severity comes from the section",
            "C01 has no severity, and its section has no default",
        ),
        (GOOD.replace("source=SOURCE", "source=SOURCE, profile='ours'"), "X-ACME01 has profile 'ours'"),
        (GOOD.replace("source=SOURCE", "source=SOURCE, needs=['fly']"), "X-ACME01 needs 'fly', which is no"),
        (
            GOOD.replace("source=SOURCE", "source=['https://else.example/']"),
            "X-ACME01 is a MUST, so its source must be",
        ),
        (GOOD.replace("source=SOURCE", "source=[]"), "X-ACME01 has no source"),
        (
            GOOD.replace("source=SOURCE", "source=SOURCE, kind='property'"),
            "X-ACME01 is a property; only rules",
        ),
        (
            GOOD.replace("source=SOURCE", "source=SOURCE, color='red'"),
            "X-ACME01 has the unknown parameter 'color'",
        ),
    ],
)
def test_what_cannot_be_loaded_is_said_in_one_line(
    command: Command, write: Write, text: str, said: str
) -> None:
    before = all_rules()
    for first in ("run", "rules"):
        status, out, err = command(first, "--rules", write(text))
        assert (status, out, err.count("\n")) == (2, "", 1)
        assert said in err
        assert err.startswith("claude-conformance: rules module ")
    assert all_rules() == before


def test_an_id_of_ours_is_reserved(command: Command, write: Write) -> None:
    own = GOOD.replace('section.rule("X-ACME01"', 'Section("C", "x", **section.defaults).rule("C99"')
    status, _, err = command(
        "run", "--rules", write(own.replace("SOURCE", "['https://www.rfc-editor.org/rfc/']"))
    )
    assert (status, "the id C99 is reserved; write it as X-NAME01" in err) == (2, True)
    assert "C99" not in {rule.id for rule in all_rules()}


def test_a_configuration_file_names_modules(command: Command, write: Write) -> None:
    Path("run.toml").write_text(f'rules = ["{write(GOOD)}"]\nrule = ["X-ACME"]\n')
    status, out, _ = command("run", "--config", "run.toml", "--dry-run")
    assert (status, out.splitlines()[0]) == (0, "X-ACME01    1 requests  MUST   answers")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("source=SOURCE", "source=SOURCE[0]", "source is a string; write a list: source=['https://acme"),
        ("source=SOURCE", "source=SOURCE, needs='x'", "needs is a string; write a list: needs=['x']"),
        ("source=SOURCE", "source=SOURCE, detects='D001'", "detects is a string; write a list"),
        ("source=SOURCE", "source=SOURCE, needs=[5]", "needs is not a list of strings"),
        ("source=SOURCE", "source=None", "source is not a list of strings"),
        ("answers(probe)", "answers()", "its check answers has to take one argument, the probe"),
        ("answers(probe)", "answers(probe, more)", "its check answers has to take one argument, the probe"),
        ("answers(probe)", "answers(*, probe)", "its check answers has to take one argument, the probe"),
        ("def answers", "async def answers", "its check answers has to be an ordinary function"),
        ("    probe.sample", "    yield probe.sample", "its check answers has to be an ordinary function"),
        (
            "source=SOURCE)\ndef answers(probe)",
            "source=SOURCE, check=print)\ndef answers()",
            "its observer answers has to take one argument, the observation",
        ),
        ("source=SOURCE", "source=SOURCE, observe='now'", "its observer is 'now', which is no function"),
    ],
)
def test_an_argument_of_the_wrong_kind_is_said_at_registration(
    command: Command, write: Write, old: str, new: str, said: str
) -> None:
    assert old in GOOD
    status, out, err = command("rules", "--rules", write(GOOD.replace(old, new)))
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert f"acme_rules.py:13: X-ACME01: {said}" in err


def test_a_function_may_have_more_parameters_with_defaults(command: Command, write: Write) -> None:
    text = GOOD.replace("answers(probe)", "answers(probe, often=2, *more, **still)")
    assert command("rules", "--rules", write(text), "explain", "X-ACME01")[0] == 0


def test_a_string_is_no_list_of_a_section_or_a_call() -> None:
    with pytest.raises(registry.InvalidRule, match="the section X-ACME: authorities is a string"):
        Section("X-ACME", "ours", authorities="https://acme.example/")
    for name in ("betas", "query", "headers"):
        with pytest.raises(TypeError, match=f"{name} is a string"):
            Call(**{name: "x"})  # type: ignore[arg-type]


SIBLING = "from acme_words import TITLE\n" + GOOD.replace('"answers"', "TITLE")


@pytest.mark.parametrize("name", ["acme_rules.py", "acme_rules", "sub/acme_rules.py"])
def test_a_module_may_import_what_is_beside_it_and_in_the_current_directory(
    command: Command, write: Write, name: str
) -> None:
    path = Path(write(SIBLING))
    Path("acme_words.py").write_text("from acme_more import TITLE\n")
    if "/" in name:
        Path("sub").mkdir()
        path.rename(name)
    Path(name).with_name("acme_more.py").write_text("TITLE = 'sings'\n")
    status, out, err = command("rules", "--rules", name, "explain", "X-ACME01")
    assert (status, err, "X-ACME01: a server sings" in out) == (0, "", True)


@pytest.mark.parametrize(
    "arguments",
    [
        ("rules", "--rules", "acme_rules.py", "explain", "X-ACME01"),
        ("rules", "explain", "--rules", "acme_rules.py", "X-ACME01"),
        ("rules", "explain", "X-ACME01", "--rules", "acme_rules.py"),
        ("rules", "explain", "x-acme01", "--rules", "acme_rules"),
    ],
)
def test_explain_takes_its_arguments_in_any_order(
    command: Command, write: Write, arguments: tuple[str, ...]
) -> None:
    write(GOOD)
    status, out, err = command(*arguments)
    assert (status, err, "X-ACME01: a server answers" in out) == (0, "", True)


@pytest.mark.parametrize("pattern", ["x-acme", "X-Acme01", "x-acme01", " x-acme "])
def test_an_id_may_be_selected_in_lower_case(command: Command, write: Write, pattern: str) -> None:
    flags = ("--rules", write(GOOD), "--rule", pattern)
    status, out, _ = command("run", *flags, "--dry-run")
    assert (status, out.splitlines()[0]) == (0, "X-ACME01    1 requests  MUST   answers")
    name = write(GOOD.replace("probe.sample", "raise_no_such"))
    Path("known.txt").write_text(f"{pattern.strip()}\n" if pattern.strip()[-1] == "1" else "x-acme01\n")
    assert command("run", "--rules", name, *flags[2:], "--baseline", "known.txt", "--dry-run")[0] == 0


def test_two_modules_cannot_have_one_id(command: Command, write: Write) -> None:
    first = Path(write(GOOD)).rename("acme_first.py")
    status, out, err = command("rules", "--rules", str(first), "--rules", write(GOOD))
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "acme_rules.py:13: the rule id X-ACME01 is taken: answers" in err


def test_one_address_is_a_list_of_one() -> None:
    section = Section("X-ACME", "ours", authorities=["https://acme.example/"], severity="MUST", impact="info")
    for source, right in (("https://acme.example/rules", True), ("https://else.example/", False)):
        try:
            section.add(
                f"X-ACME8{right:d}", title="does", source=[source], profile="files", observe=lambda _: None
            )
        except registry.InvalidRule:
            assert not right
        else:
            assert right


def test_a_file_that_is_not_there(command: Command) -> None:
    status, _, err = command("run", "--rules", "no/such.py")
    assert (status, err) == (2, "claude-conformance: rules module no/such.py: there is no such file\n")


def test_installed_packages_bring_rules(
    command: Command, write: Write, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    write(GOOD)
    monkeypatch.syspath_prepend(str(tmp_path))
    point = EntryPoint("acme", "acme_rules", loading.GROUP)
    monkeypatch.setattr(loading, "entry_points", lambda group: [point] if group == loading.GROUP else [])
    assert command("rules", "explain", "X-ACME01")[0] == 0
    assert command("rules", "--rules", "acme_rules", "explain", "X-ACME01")[0] == 0
    monkeypatch.setattr(loading, "entry_points", lambda group: [EntryPoint("gone", "acme_gone", group)])
    status, _, err = command("rules")
    assert status == 2
    assert "rules module acme_gone (entry point gone) cannot be imported" in err


def test_a_section_with_other_defaults() -> None:
    section = Section("X-ACME", "ours", severity="SHOULD", impact="info", profile="messages")
    rule = section.having(profile="streaming", cost=0).add(
        "X-ACME901", title="streams", source=["https://acme.example"], check=lambda _: None
    )
    assert (rule.profile, rule.cost, rule.severity, rule.needs) == ("streaming", 0, "SHOULD", ())


def test_a_taken_id_names_both_places_in_one_line(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    taken = all_rules()[0]

    def discover() -> None:
        Section("A", "x", severity="MUST", impact="contract", profile="messages").add(
            taken.id, title="does", source=taken.source, check=lambda _: None
        )

    monkeypatch.setattr(registry, "_discover", discover)
    status, _, error = command("run", "--rule", "A")
    assert status == 2
    assert error.count("\n") == 1
    assert f"the rule id {taken.id} is taken: {taken.title} (sections/a_authentication.py:" in error
    assert " and test_own_rules.py:" in error


def test_a_rule_has_a_title() -> None:
    section = Section("X-ACME", "x", severity="SHOULD", impact="info", profile="messages")
    with pytest.raises(registry.InvalidRule, match="X-ACME09 has no title"):
        section.add("X-ACME09", title=" ", source=["https://acme.example/"], check=lambda _: None)
