"""The mutants of a module, made by the operators of cosmic-ray."""

from __future__ import annotations

import ast
import random
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import attrs
import cosmic_ray.plugins
import yaml
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "conformance" / "claude_conformance"
PACKAGES: Mapping[str, Path] = {
    "rules": SOURCE / "rules",
    "wire": SOURCE / "wire",
    "contract": SOURCE / "contract",
    "constraints": SOURCE / "mock" / "apis",
}
# Of these packages only the files that have the word in their path.
_ONLY: Mapping[str, str] = {"constraints": "constraints"}
# Operators that need arguments.
_UNUSED = frozenset({"core/VariableReplacer", "core/VariableInserter"})
# The star or slash between parameters is no operator, although cosmic-ray takes it for one.
_SEPARATOR = re.compile(r"[*/]\s*[,)]")
_FAMILY = re.compile(r"core/([A-Z][a-z]+[A-Za-z]*?)(?:_\w+)?")


@attrs.frozen
class Mutant:
    """One change of one module: the operator and how many places it could change before."""

    path: Path
    operator: str
    occurrence: int
    line: int
    column: int

    @property
    def name(self) -> str:
        """What reports call it: file, line, column, operator."""
        where = self.path.relative_to(SOURCE)
        return f"{where}:{self.line}:{self.column} {self.operator.removeprefix('core/')}"

    @property
    def module(self) -> str:
        """The name under which the module is imported."""
        parts = self.path.relative_to(SOURCE.parent).with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)

    def code(self) -> str:
        """The source of the module with the change."""
        operator = cosmic_ray.plugins.get_operator(self.operator)()
        changed = mutate_code(self.path.read_text(encoding="utf-8"), operator, self.occurrence)
        assert changed is not None, "the place was found before"
        return str(changed)


def mutants_of(package: str) -> list[Mutant]:
    """Every mutant of a package whose change can show, in the order of the files."""
    found = []
    for path in sorted(PACKAGES[package].rglob("*.py")):
        if _ONLY.get(package, "") not in path.relative_to(SOURCE).as_posix():
            continue
        found += [mutant for mutant in _mutants(path) if not _without_effect(mutant)]
    return found


def one_for_each_place(mutants: list[Mutant], seed: int) -> list[Mutant]:
    """One mutant, drawn by the seed, of those that change the same place in the same way.

    `a + b` has eleven mutants with another operator, and `x is None` one: without this the sample would be
    about arithmetic.
    """
    places: dict[tuple[Path, int, int, str], list[Mutant]] = {}
    for mutant in mutants:
        match = _FAMILY.fullmatch(mutant.operator)
        family = match[1] if match else mutant.operator
        places.setdefault((mutant.path, mutant.line, mutant.column, family), []).append(mutant)
    draw = random.Random(seed)
    return [draw.choice(variants) for variants in places.values()]


def _mutants(path: Path) -> Iterator[Mutant]:
    tree = get_ast(path.read_text(encoding="utf-8"))
    nodes = list(ast_nodes(tree))
    for name in cosmic_ray.plugins.operator_names():
        if name in _UNUSED:
            continue
        operator = cosmic_ray.plugins.get_operator(name)()
        places = (place for node in nodes for place in operator.mutation_positions(node))
        for occurrence, ((line, column), _) in enumerate(places):
            yield Mutant(path, name, occurrence, line, column)


@cache
def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


@cache
def _silent(path: Path) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Spans that no run evaluates: annotations, and what only a type checker reads."""
    spans = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        parts: list[ast.AST | None] = []
        if isinstance(node, ast.arg | ast.AnnAssign):
            parts.append(node.annotation)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            parts.append(node.returns)
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            parts.append(node)
        spans += [
            ((part.lineno, part.col_offset), (part.end_lineno or 0, part.end_col_offset or 0))  # type: ignore[attr-defined]
            for part in parts
            if part is not None
        ]
    return spans


def _without_effect(mutant: Mutant) -> bool:
    at = (mutant.line, mutant.column)
    if any(start <= at < end for start, end in _silent(mutant.path)):
        return True
    line = _lines(mutant.path)[mutant.line - 1]
    if "BinaryOperator" in mutant.operator and _SEPARATOR.match(line, mutant.column):
        return True
    text = line.strip()
    return any(
        re.fullmatch(item["line"], text) is not None
        and mutant.path.match(item.get("file", "*.py"))
        and re.fullmatch(item.get("operator", ".*"), mutant.operator.removeprefix("core/")) is not None
        for item in equivalent()
    )


@cache
def equivalent() -> tuple[dict[str, str], ...]:
    """The reviewed list of changes that no test can see, each with its reason."""
    return read_equivalent((Path(__file__).parent / "equivalent.yaml").read_text(encoding="utf-8"))


def read_equivalent(text: str) -> tuple[dict[str, str], ...]:
    """The same from its text. Raises `ValueError` with the line; without this project, which is mutated."""
    items = yaml.safe_load(text) or []
    for item, node in zip(items, yaml.compose(text).value if items else (), strict=True):
        if not {"line", "why"} <= set(item) <= {"line", "why", "file", "operator"}:
            at = f"equivalent.yaml:{node.start_mark.line + 1}"
            raise ValueError(f"{at}: an entry needs line and why, and may have file and operator: {item}")
    return tuple(items)
