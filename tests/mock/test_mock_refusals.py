"""Every check that refuses a request can be switched off, so that a fault is there for each.

A check is a constraint, which gets its fault by itself; or it asks `exchange.skips(NAME)`, or has a parameter
`strict` that its caller sets so, and a fault switches NAME off. What is left here cannot be served.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs
import pytest

from claude_conformance import mock
from claude_conformance.mock.apis.kit.constraints import REGISTRY as CONSTRAINTS
from claude_conformance.mock.faults import registry

FOLDER = Path(mock.__path__[0])
#: The control endpoint of the mock, its scripts and its faults check nothing of the API.
NOT_OF_THE_API = ("control.py", "faults/", "world/script.py")

# By module, or module and function: why a request that is refused there cannot be served.
UNSERVABLE: Mapping[str, str] = {
    "http/head.py": "the request has no usable target or host, or no clear end",
    "http/bodies.py": "the bytes are not a JSON object, or cannot be unpacked",
    "http/forms.py": "the bytes are not a form, or the form takes too much memory",
    "pipeline.py:route": "no view belongs to the headers; `version-known` and `betas-known` come before",
    "pipeline.py:_body": "the operation needs a form",
    "validation/schema.py:check_body": "its callers ask for `schema`",
    "validation/schema.py:check_param": "its caller has `strict`",
    "apis/workspaces/service_accounts.py:active": "it is a constraint",
    "resources/paging.py:one_cursor": "it is the constraint of several lists",
    "apis/openai/prompts.py:_call": "what is not an object cannot be the input of a tool call",
    "apis/skills/bundles.py:_too_large": "its callers have `strict`",
    "apis/skills/bundles.py:_unzipped": "the bytes are not an archive that can be unpacked",
    "apis/skills/bundles.py:check_directory": "the directory of the archive would take too much memory",
}
# The same for faults that let such a request pass by changing it before it is checked.
LET_PASS: Mapping[str, tuple[str, ...]] = {
    "apis/skills/bundles.py:checked": ("skill-paths-unchecked",),
    "apis/skills/bundles.py:directory_of": ("skill-manifest-not-required", "skill-two-folders-served"),
    "apis/skills/bundles.py:manifest_of": ("skill-name-unchecked", "skill-manifest-not-required"),
}


@attrs.frozen
class Refusal:
    """A place that makes a 400, and whether it can be switched off."""

    module: str
    function: str
    line: int
    guarded: bool

    @property
    def place(self) -> str:
        return f"{self.module}:{self.function}"


def is_refusal(node: ast.AST) -> bool:
    """Whether it is `invalid(...)` or `ApiError(400, ...)`."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
        return False
    first = node.args[0] if node.args else None
    bad_request = isinstance(first, ast.Constant) and first.value == 400
    return node.func.id == "invalid" or (node.func.id == "ApiError" and bad_request)


def asks(condition: ast.expr) -> bool:
    """Whether a condition asks whether the check is on."""
    return any(
        (isinstance(node, ast.Attribute) and node.attr == "skips")
        or (isinstance(node, ast.Name) and node.id == "strict")
        for node in ast.walk(condition)
    )


def refusals(module: str, tree: ast.AST) -> Iterator[Refusal]:
    """The places of a module, each with its innermost function."""

    def walk(node: ast.AST, function: str, guarded: bool) -> Iterator[Refusal]:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            function, guarded = node.name, False
        if is_refusal(node):
            assert isinstance(node, ast.Call)
            yield Refusal(module, function, node.lineno, guarded)
        for name, value in ast.iter_fields(node):
            inside = guarded or (isinstance(node, ast.If) and name == "body" and asks(node.test))
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST):
                    yield from walk(child, function, inside)

    return walk(tree, "", False)


def modules() -> Iterator[tuple[str, ast.AST]]:
    for path in sorted(FOLDER.rglob("*.py")):
        name = path.relative_to(FOLDER).as_posix()
        if not name.startswith(NOT_OF_THE_API):
            yield name, ast.parse(path.read_text(encoding="utf-8"))


MODULES = dict(modules())
OUTSIDE = [
    found
    for name, tree in MODULES.items()
    for found in refusals(name, tree)
    if "constraints" not in name and found.place != "http/errors.py:invalid"
]
EXCUSED = {*UNSERVABLE, *LET_PASS}


def test_every_refusal_can_be_switched_off_or_cannot_be_served() -> None:
    left = [f"{found.place}:{found.line}" for found in OUTSIDE if not found.guarded]
    assert [text for text in left if EXCUSED.isdisjoint({text.split(":")[0], text.rpartition(":")[0]})] == []


def test_no_excuse_is_left_over() -> None:
    used = {place for found in OUTSIDE if not found.guarded for place in (found.module, found.place)}
    assert EXCUSED - used == set()
    assert {fault for faults in LET_PASS.values() for fault in faults} - set(registry()) == set()


def test_each_check_has_a_fault() -> None:
    names = {
        argument.value
        for tree in MODULES.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "skips"
        for argument in node.args
        if isinstance(argument, ast.Constant)
    }
    off = {check for fault in registry().values() for check in fault.off}
    # Faults about single fields skip the schema for one request at a time.
    assert names - off == {"schema"}
    assert {item.id for item in CONSTRAINTS} - off == set()


def test_the_caller_of_a_strict_function_says_which_check_it_is() -> None:
    strict = {
        node.name
        for tree in MODULES.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and "strict" in {arg.arg for arg in node.args.kwonlyargs}
    }
    silent = [
        f"{name}:{node.lineno}"
        for name, tree in MODULES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in strict
        if "strict" not in {keyword.arg for keyword in node.keywords}
    ]
    assert strict
    assert silent == []


@pytest.mark.parametrize(
    ("source", "guarded"),
    [
        ("def f(x):\n    if x.bad:\n        raise invalid('no')", False),
        ("def f(x):\n    if x.bad and not x.skips('a'):\n        raise invalid('no')", True),
        ("def f(x, *, strict=True):\n    if strict and x.bad:\n        raise ApiError(400, 'no')", True),
        ("def f(x):\n    if x.skips('a'):\n        pass\n    raise ApiError(400, 'no')", False),
    ],
)
def test_a_refusal_without_a_switch_is_seen(source: str, guarded: bool) -> None:
    assert [found.guarded for found in refusals("m.py", ast.parse(source))] == [guarded]
