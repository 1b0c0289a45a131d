"""docs/architecture.md is a map: each path on it exists, each package is on it. Recipes name what exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import claude_conformance

ROOT = Path(__file__).parents[2]
PACKAGE = Path(claude_conformance.__file__).parent
PAGE, RECIPES = ROOT / "docs/architecture.md", ROOT / "CONTRIBUTING.md"
# What paths on the page begin at, and those of the client besides.
BASES = (
    ROOT,
    PACKAGE,
    ROOT / "docs",
    ROOT / "generated/claude_client",
    ROOT / "generated/claude_client/_runtime",
)
# A row of the page covers these; docs/rules.md lists them, and tests/rules/test_layout.py checks it.
LETTERS = PACKAGE / "rules/sections"
LONGEST = 100  # lines: two screens


def paths(text: str) -> list[str]:
    """Everything that looks like a path: with a slash in it, or a file name in backquotes."""
    slashed = re.findall(r"(?<![\w/.*-])[\w.-]+/[\w./*-]*(?<![.,])", text)
    return sorted({*slashed, *re.findall(r"`(\w+\.\w+)`", text)})


def packages() -> list[str]:
    """The packages below claude_conformance, and the modules at its top."""
    inner = [path.parent for path in PACKAGE.rglob("__init__.py") if LETTERS not in path.parents]
    names = [f"{path.relative_to(PACKAGE)}/" for path in inner if path not in (PACKAGE, LETTERS)]
    modules = [path.name for path in PACKAGE.glob("*.py") if path.name != "__init__.py"]
    return sorted([*names, "rules/sections/", *modules])


@pytest.mark.parametrize("path", paths(PAGE.read_text(encoding="utf-8")))
def test_every_path_exists(path: str) -> None:
    assert any(list(base.glob(path.rstrip("/"))) or (base / path).exists() for base in BASES)


@pytest.mark.parametrize("package", packages())
def test_every_package_is_named(package: str) -> None:
    assert f"`{package}`" in PAGE.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", paths(RECIPES.read_text(encoding="utf-8")))
def test_every_path_of_the_recipes_exists(path: str) -> None:
    """Except `.venv`, which is made; file names alone are those of any API."""
    known = (*BASES, ROOT / "spec/batches")
    assert "/" not in path or path.startswith(".venv/") or any((base / path).exists() for base in known)


def test_two_screens_are_enough() -> None:
    assert len(PAGE.read_text(encoding="utf-8").splitlines()) <= LONGEST


def test_the_checks_see_a_path_that_is_not_there() -> None:
    found = paths(
        "in `mock/nowhere/`, `none.py` and spec/*.yaml, at https://x.example/y, by `GET /v1/models`"
    )
    assert "mock/nowhere/" in found
    assert {"none.py", "spec/*.yaml"} <= set(found)
    assert not any("v1" in path for path in found)
