"""From an id a reader finds the file: the letter names the folder, the file says what it contains."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
from collections import Counter
from pathlib import Path

import pytest

from claude_conformance import rules
from claude_conformance.rules import all_rules, api_rules, kind_rules, sections
from claude_conformance.rules.section import Section

ROOT = Path(rules.__file__).parent
IDS = {rule.id for rule in (*all_rules(), *api_rules(), *kind_rules())}
MODULES = sorted(path for path in ROOT.rglob("*.py") if "__pycache__" not in path.parts)
LONGEST = 400


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def section_of(path: Path) -> str:
    """The letter of the section that a file belongs to; empty for the others."""
    parts = path.relative_to(ROOT).parts
    return parts[1][0].upper() if parts[0] == "sections" and parts[1] != "__init__.py" else ""


def listed(docstring: str) -> list[str]:
    """The ids in `Rules: D03, D12-D18.` at the end of a docstring."""
    found = re.search(r"^Rules: (.*)\.$", docstring, re.MULTILINE | re.DOTALL)
    ids = []
    for part in (found[1] if found else "").replace("\n", " ").split(", "):
        first, dash, last = part.partition("-")
        if dash:
            ids += [f"{first[0]}{number:02}" for number in range(int(first[1:]), int(last[1:]) + 1)]
        elif first:
            ids.append(first)
    return ids


def written(tree: ast.Module, letter: str) -> set[str]:
    """The ids of a section that a module writes out."""
    texts = {node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    return {text for text in texts if text in IDS and text[0] == letter}


def imported(tree: ast.Module) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module is not None:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return {name.removeprefix("claude_conformance.rules.") for name in found}


@pytest.mark.parametrize("path", [path for path in MODULES if section_of(path)], ids=name_of)
def test_a_module_says_which_rules_it_holds(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    said = listed(ast.get_docstring(tree) or "")
    assert sorted(said) == sorted(written(tree, section_of(path)))


def test_every_rule_is_said_to_be_in_one_module() -> None:
    docs = [ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "" for path in MODULES]
    assert Counter(id_ for doc in docs for id_ in listed(doc)) == Counter(IDS)


def test_the_letter_names_the_section() -> None:
    letters = []
    for module in pkgutil.iter_modules(sections.__path__):
        section = importlib.import_module(f"{sections.__name__}.{module.name}").section
        assert isinstance(section, Section)
        assert section.prefix == module.name[0].upper()
        letters.append(section.prefix)
    assert letters == sorted(set(letters)) == sorted({id_[0] for id_ in IDS})


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_a_file_holds_one_idea(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_what_is_shared_is_in_the_kit(path: Path) -> None:
    """A section imports no other section, and what they share imports none."""
    wanted = imported(ast.parse(path.read_text(encoding="utf-8")))
    others = {name for name in wanted if name.startswith("sections.")}
    if section_of(path):
        own = path.relative_to(ROOT).parts[1].removesuffix(".py")
        others = {name for name in others if name.split(".")[1] != own}
    assert others == set()


def test_the_page_names_every_section() -> None:
    text = (Path(__file__).parents[2] / "docs" / "rules.md").read_text(encoding="utf-8")
    for module in pkgutil.iter_modules(sections.__path__):
        section = importlib.import_module(f"{sections.__name__}.{module.name}").section
        where = f"{module.name}/" if module.ispkg else f"{module.name}.py"
        assert f"| {section.prefix} | {section.title} | `{where}` |" in text
