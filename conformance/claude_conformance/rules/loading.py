"""Loads custom rules from a file, a module, or an installed package."""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import sys
import sysconfig
import traceback
from collections.abc import Callable
from hashlib import sha256
from importlib.metadata import entry_points
from pathlib import Path
from types import ModuleType

from claude_conformance.rules import registry
from claude_conformance.rules.model import Rule

GROUP = "claude_conformance.rules"
"""The entry points whose modules are loaded in every run."""


class RulesError(ValueError):
    """Raised if rules cannot be loaded; the message is one readable line."""


_loaded: dict[str, tuple[Rule, ...]] = {}


def load_rules(name: str) -> tuple[Rule, ...]:
    """Loads a module once and returns the rules that it registers: the path of a `.py` file or a dotted name.

    Either may import modules of the current directory, and a file also those beside it. Raises `RulesError`
    if the module cannot be imported, registers nothing, or registers an invalid rule; then none of its rules
    is kept.
    """
    if name.endswith(".py"):
        path = Path(name).resolve()
        if not path.is_file():
            raise RulesError(f"rules module {name}: there is no such file")
        _search(path.parent, Path.cwd())
        return _load(name, str(path), lambda: _import_file(path))
    _search(Path.cwd())
    return _load(name, name, lambda: importlib.import_module(name))


def _search(*folders: Path) -> None:
    """Lets modules be imported from these folders, the last one first."""
    for folder in map(str, folders):
        if folder not in sys.path:
            sys.path.insert(0, folder)


def load_installed() -> tuple[Rule, ...]:
    """Loads the rules of installed packages with an entry point in `GROUP`.

    Raises `RulesError` if one fails.
    """
    found: list[Rule] = []
    for point in sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value)):
        label = f"{point.value} (entry point {point.name})"
        found += _load(label, point.module, point.load)
    return tuple(found)


def _load(label: str, key: str, load: Callable[[], object]) -> tuple[Rule, ...]:
    if key in _loaded:
        return _loaded[key]
    known = key in sys.modules
    with registry.transaction() as added:
        try:
            load()
        except KeyboardInterrupt:
            raise
        except registry.InvalidRule as error:
            raise RulesError(f"rules module {label}: {_place(error)}{error}") from None
        except BaseException as error:  # a custom module may raise any exception, even SystemExit
            said = " ".join(f"{_place(error)}{type(error).__name__}: {_said(error)}".split())
            raise RulesError(f"rules module {label} cannot be imported: {said}") from None
        rules = added()
        ours = next((rule.id for rule in rules if not registry.OWN.fullmatch(rule.id)), None)
        if ours is not None:
            raise RulesError(f"rules module {label}: the id {ours} is reserved; write it as X-NAME01")
        if not rules and not known:
            raise RulesError(f"rules module {label} registers no rule")
    _loaded[key] = rules
    return rules


def _place(error: BaseException) -> str:
    """Returns the file and line of custom code that an exception comes from, or an empty string."""
    found = [
        (frame.filename, frame.lineno)
        for frame in traceback.extract_tb(error.__traceback__)
        if not frame.filename.startswith(("<", _OURS)) and not _of_python(frame.filename)
    ]
    if isinstance(error, SyntaxError) and error.filename is not None:
        found.append((error.filename, error.lineno))
    if not found:
        return ""
    file, line = found[-1]
    with contextlib.suppress(ValueError):
        file = str(Path(file).relative_to(Path.cwd()))
    return f"{file}:{line}: "


_OURS = str(Path(__file__).parents[1])


def _of_python(file: str) -> bool:
    """Returns whether a file belongs to Python or an installed package."""
    return any(file.startswith(sysconfig.get_path(name)) for name in ("stdlib", "purelib", "platlib"))


def _said(error: BaseException) -> str:
    return error.msg if isinstance(error, SyntaxError) else str(error)


def _import_file(path: Path) -> ModuleType:
    name = f"_claude_conformance_rules_{sha256(str(path).encode()).hexdigest()[:12]}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"{path} is not a Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # attrs and pickle look a class's module up
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module
