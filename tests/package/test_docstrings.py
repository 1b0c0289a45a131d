"""A docstring says which exceptions its function raises."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ("conformance/claude_conformance", "overlays/client/runtime")

# Decorators of functions whose docstring is a text for users (the help of a command, the requirement of a
# constraint), or that are all called in one place (rules). What such a function raises is said there.
SHOWN = ("rule", "handler", "command", "constraint", "memberships")


def undocumented(source: str) -> list[str]:
    """The public functions in a module that raise an exception which their docstring does not name."""
    return [
        f"{name}: {', '.join(sorted(raised))}"
        for name, function in _public(ast.parse(source), "")
        if (raised := set(_raised(function))) and not _says(ast.get_docstring(function) or "", raised)
    ]


def _public(node: ast.AST, within: str) -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.ClassDef) and not child.name.startswith("_"):
            yield from _public(child, f"{child.name}.")
        elif (
            isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef)
            and not child.name.startswith("_")
            and not any(_shown(decorator) for decorator in child.decorator_list)
        ):
            yield f"{within}{child.name}", child


def _is_constraint(path: Path) -> bool:
    """Whether a module has constraints, which are called in one place."""
    return any(part.startswith("constraints") for part in path.parts)


def _shown(decorator: ast.expr) -> bool:
    name = decorator.func if isinstance(decorator, ast.Call) else decorator
    return ast.unparse(name).rpartition(".")[2] in SHOWN


def _raised(node: ast.AST) -> Iterator[str]:
    """The exceptions that a body raises itself, without those of nested functions."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            continue
        if isinstance(child, ast.Raise) and child.exc is not None:
            called = child.exc.func if isinstance(child.exc, ast.Call) else child.exc
            yield ast.unparse(called)
        elif isinstance(child, ast.Call) and isinstance(child.func, ast.Name) and child.func.id == "fail":
            yield "Failed"
        yield from _raised(child)


def _says(docstring: str, raised: set[str]) -> bool:
    return "Raises " in docstring or "raises " in docstring or any(name in docstring for name in raised)


@pytest.mark.parametrize("folder", SOURCES)
def test_every_public_function_says_what_it_raises(folder: str) -> None:
    found = [
        f"{path.relative_to(ROOT)}: {text}"
        for path in sorted((ROOT / folder).rglob("*.py"))
        if not _is_constraint(path)
        for text in undocumented(path.read_text(encoding="utf-8"))
    ]
    assert found == []


def test_a_function_that_does_not_say_so_is_found() -> None:
    assert undocumented('def f():\n    """Does it."""\n    raise ValueError("x")\n') == ["f: ValueError"]
    assert undocumented("class A:\n    def f(self):\n        if self:\n            fail('x')\n") == [
        "A.f: Failed"
    ]
    assert undocumented("async def f():\n    raise error\n") == ["f: error"]


def test_a_function_that_says_so_is_not_found() -> None:
    assert undocumented('def f():\n    """Raises `ValueError` if x."""\n    raise ValueError("x")\n') == []
    assert undocumented("def _f():\n    raise ValueError\n") == []
    assert undocumented("def f():\n    def _g():\n        raise ValueError\n    return _g\n") == []
    assert undocumented("def f():\n    try:\n        g()\n    except KeyError:\n        raise\n") == []
