"""Reads the source of the official SDK: modules, and the definitions of their names.

Nothing of the SDK is imported or run; each file is parsed once, when it is first asked for.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import attrs


class DriftError(Exception):
    """The comparison is not possible; the message is one line."""


@attrs.frozen
class Symbol:
    """A class or a type alias: where it is defined, and its syntax tree (class or assigned expression)."""

    module: str
    name: str
    node: ast.ClassDef | ast.expr


@attrs.frozen
class Imported:
    """A name that another module defines; `name` is None for the module itself."""

    module: str
    name: str | None


@attrs.define
class Module:
    """One parsed file. `name` is dotted and relative to the package ("" is the package itself)."""

    name: str
    is_package: bool
    tree: ast.Module
    names: dict[str, ast.ClassDef | ast.expr | Imported] = attrs.field(factory=dict)
    opened: set[str] = attrs.field(factory=set)  # TypedDicts declared to accept further properties


class SdkSource:
    """The source tree of the package at `root`."""

    def __init__(self, root: Path) -> None:
        if not (root / "__init__.py").is_file():
            raise DriftError(f"no Python package at {root}")
        self.root = root
        self._modules: dict[str, Module | None] = {}

    def module(self, name: str) -> Module | None:
        """Return the module of that dotted name, or None if it is not in the package.

        Raises `DriftError` if it cannot be parsed.
        """
        if name not in self._modules:
            self._modules[name] = self._parse(name)
        return self._modules[name]

    def modules_under(self, folder: str) -> Iterator[str]:
        """Return the sorted dotted names of the modules in and below a folder such as "resources"."""
        for path in sorted((self.root / folder).rglob("*.py")):
            relative = path.relative_to(self.root).with_suffix("")
            if relative.name != "__init__":
                yield ".".join(relative.parts)

    def find(self, module: str, name: str) -> Symbol | None:
        """Return the definition of `name` in `module`, following imports; None for foreign names."""
        seen: set[tuple[str, str]] = set()
        while (module, name) not in seen:
            seen.add((module, name))
            parsed = self.module(module)
            found = parsed.names.get(name) if parsed else None
            if isinstance(found, ast.Name) and parsed and found.id in parsed.names:
                name = found.id
            elif isinstance(found, Imported):
                if found.name is None:
                    return None
                module, name = found.module, found.name
            elif found is None:
                return None
            else:
                return Symbol(module, name, found)
        return None

    def submodule(self, module: str, name: str) -> str | None:
        """Return the dotted name of the module that is imported as `name` in `module`."""
        parsed = self.module(module)
        found = parsed.names.get(name) if parsed else None
        if not isinstance(found, Imported):
            return None
        inner = found.module if found.name is None else f"{found.module}.{found.name}".lstrip(".")
        return inner if self.module(inner) else None

    def _parse(self, name: str) -> Module | None:
        base = self.root.joinpath(*name.split(".")) if name else self.root
        path, is_package = base.with_suffix(".py"), False
        if not name or not path.is_file():
            path, is_package = base / "__init__.py", True
        if not path.is_file():
            return None
        try:
            tree = ast.parse(path.read_text(encoding="utf-8"), filename=path.name)
        except (SyntaxError, UnicodeDecodeError) as error:
            raise DriftError(f"cannot read {path.relative_to(self.root)} of the SDK: {error}") from None
        module = Module(name, is_package, tree)
        for node in tree.body:
            self._note(module, node)
        return module

    def _note(self, module: Module, node: ast.stmt) -> None:
        match node:
            case ast.ClassDef():
                module.names[node.name] = node
            case ast.AnnAssign(target=ast.Name(id=target), value=ast.expr() as value):
                module.names[target] = value
            case ast.Assign(targets=[ast.Name(id=target)], value=value):
                module.names[target] = value
            case ast.ImportFrom(module=source, level=level) if level:
                origin = _absolute(module, source or "", level)
                for alias in node.names:
                    module.names[alias.asname or alias.name] = Imported(origin, alias.name)
            case ast.If(body=body):
                for inner in body:
                    self._note(module, inner)
            case ast.Expr(
                value=ast.Call(
                    func=ast.Name(id="set_pydantic_config"),
                    args=[ast.Name(id=target), ast.Dict(values=[ast.Constant("allow")])],
                )
            ):
                module.opened.add(target)
            case _:
                pass


def _absolute(module: Module, source: str, level: int) -> str:
    """Return the dotted name of a relative import."""
    parts = module.name.split(".") if module.name else []
    drop = level - 1 if module.is_package else level
    kept = parts[: len(parts) - drop] if drop else parts
    return ".".join([*kept, *(source.split(".") if source else [])])
