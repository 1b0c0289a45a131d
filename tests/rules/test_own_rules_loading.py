"""Modules with rules of a user are found and loaded, or one line says why not."""

from __future__ import annotations

from importlib.metadata import EntryPoint
from pathlib import Path

import pytest
from own_rules_kit import GOOD, Command, Write

from claude_conformance.rules import Call, Section, all_rules, loading, registry

pytestmark = pytest.mark.usefixtures("own_rules_forgotten")


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
    assert (status, out.splitlines()[0]) == (0, "X-ACME01     1 request  MUST   answers")


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
    assert (status, out.splitlines()[0]) == (0, "X-ACME01     1 request  MUST   answers")
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
    assert " and test_own_rules_loading.py:" in error


def test_a_rule_has_a_title() -> None:
    section = Section("X-ACME", "x", severity="SHOULD", impact="info", profile="messages")
    with pytest.raises(registry.InvalidRule, match="X-ACME09 has no title"):
        section.add("X-ACME09", title=" ", source=["https://acme.example/"], check=lambda _: None)
