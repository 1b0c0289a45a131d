"""The single judgements inside the rules, and which of them a run reached.

One fault proves a rule with several judgements as a whole, but not each judgement: removing one would not be
noticed. So this module lists each place where a rule reports a failure, and a run records the places that it
reaches.
"""

from __future__ import annotations

import ast
import sys
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib.resources import files
from pathlib import Path
from types import FrameType
from typing import Any

import attrs

from claude_conformance import rules
from claude_conformance.contract.file_schema import TEXTS, check_file, map_of
from claude_conformance.contract.source import parse_source

_ROOT = Path(rules.__file__).parent
_ENDS = frozenset({"fail", "Failed"})
_NOTES = frozenset({"_breach", "_lose"})
_FINDING = "Finding"

Place = tuple[str, int]
"""A file of the rules and a line in it."""


@attrs.frozen
class Judgement:
    """A place where a rule reports a failure. ``name`` identifies it when lines move."""

    name: str
    place: Place
    returned: bool


@cache
def judgements() -> tuple[Judgement, ...]:
    """Returns every judgement of the rules, in the order of the files."""
    found: list[Judgement] = []
    for path in sorted(_ROOT.rglob("*.py")):
        module = ".".join(path.relative_to(_ROOT).with_suffix("").parts).removeprefix("sections.")
        _visit(ast.parse(path.read_text(encoding="utf-8")), str(path), module, "", False, found)
    return tuple(found)


def excused() -> dict[str, str]:
    """Reads `unreached.yaml`: the judgements that no fault reaches, each with a test that does."""
    text = files("claude_conformance.kill_matrix").joinpath("unreached.yaml").read_text(encoding="utf-8")
    source = parse_source(text, "unreached.yaml")
    check_file(source, map_of(TEXTS))
    groups: dict[str, list[str]] = source.data
    return {name: reason for reason, names in groups.items() for name in names}


def unreached(found: Iterable[str]) -> list[str]:
    """Compares the judgements that were reached with the known ones. Returns one line per problem."""
    known, reached, reasons = {item.name for item in judgements()}, set(found), excused()
    return [
        *(f"no fault reaches {name}" for name in sorted(known - reached - set(reasons))),
        *(f"unreached.yaml: there is no judgement {name}" for name in sorted(set(reasons) - known)),
    ]


def _visit(node: ast.AST, path: str, where: str, owner: str, finding: bool, found: list[Judgement]) -> None:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef):
            tells = child.returns is not None and ast.unparse(child.returns) == _FINDING
            wrong = tells or child.name.endswith("fault")
            name = f"{owner}.{child.name}" if owner else child.name
            _visit(child, path, where, name, wrong, found)
            continue
        if isinstance(child, ast.ClassDef):
            _visit(child, path, where, f"{owner}.{child.name}" if owner else child.name, False, found)
            continue
        if isinstance(child, ast.stmt) and (text := _said(child, finding)) is not None:
            returned = isinstance(child, ast.Return)
            name = f"{where}.{owner}: {text}"
            again = sum(item.name == name or item.name.startswith(f"{name} #") for item in found)
            name = f"{name} #{again + 1}" if again else name
            found.append(Judgement(name, (path, child.lineno), returned))
        _visit(child, path, where, owner, finding, found)


def _said(node: ast.stmt, finding: bool) -> str | None:
    """Returns the failure that a statement reports, as source code; `None` if it reports none."""
    value: ast.expr | None = None
    if isinstance(node, ast.Raise):
        value = node.exc
    elif isinstance(node, ast.Expr):
        value = node.value
    elif isinstance(node, ast.Return) and finding:
        text = next(filter(None, map(_text, _ends(node.value))), None)
        return None if text is None else text[:90]
    if not isinstance(value, ast.Call):
        return None
    called = value.func
    name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
    if name not in _ENDS | _NOTES or (isinstance(node, ast.Raise) and name != "Failed"):
        return None
    arguments = value.args[:2] if name in _NOTES else value.args[:1]
    return " ".join(ast.unparse(item) for item in arguments)[:90]


def _ends(value: ast.expr | None) -> Iterator[ast.expr]:
    """Yields the possible values of a returned expression."""
    if isinstance(value, ast.IfExp):
        yield from _ends(value.body)
        yield from _ends(value.orelse)
    elif value is not None:
        yield value


def _text(value: ast.expr) -> str | None:
    if isinstance(value, ast.JoinedStr):
        return ast.unparse(value)
    if isinstance(value, ast.Constant) and isinstance(value.value, str) and value.value:
        return ast.unparse(value)
    if isinstance(value, ast.Call) and getattr(value.func, "id", "") == "Graded":
        return ast.unparse(value.args[0])
    return None


@contextmanager
def watched() -> Iterator[set[str]]:
    """Records the judgements that this thread, and threads started inside the block, reach.

    Records none if another tracer, such as that of coverage or of a debugger, is already at work.
    """
    names = {item.place: item for item in judgements()}
    paths = {path for path, _ in names}
    reached: set[str] = set()

    def each_line(frame: FrameType, event: str, value: Any) -> Any:
        item = names.get((frame.f_code.co_filename, frame.f_lineno))
        told = event == "return" and isinstance(value, str) and value != ""
        if item is not None and (told if item.returned else event == "line"):
            reached.add(item.name)
        return each_line

    def each_call(frame: FrameType, _event: str, _value: Any) -> Any:
        return each_line if frame.f_code.co_filename in paths else None

    if sys.gettrace() is not None:
        yield reached
        return
    before = threading.gettrace()
    threading.settrace(each_call)
    sys.settrace(each_call)
    try:
        yield reached
    finally:
        threading.settrace(before)
        sys.settrace(None)
