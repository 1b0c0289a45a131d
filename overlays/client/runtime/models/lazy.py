"""Imports names when they are first used."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any

_namespace: Callable[[ModuleType], dict[str, Any]] = vars(ModuleType)["__dict__"].__get__
_PACKAGE = __package__.rpartition("._runtime")[0]


def exports(package: str, places: Mapping[str, str]) -> Callable[[str], Any]:
    """Return a module's `__getattr__` (PEP 562) for names defined elsewhere.

    `places` says where each name is: `.module`, `.module:its name there`, or `.module:` for the module.
    """

    def __getattr__(name: str) -> Any:  # noqa: N807 - it becomes the module's
        place = places.get(name)
        if place is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module, colon, original = place.partition(":")
        value: Any = import_module(module, package)
        if original or not colon:
            value = getattr(value, original or name)
        setattr(sys.modules[package], name, value)
        return value

    return __getattr__


class _ModelModule(ModuleType):
    """A module that imports the models in its annotations when code reads its namespace.

    `typing.get_type_hints` evaluates annotations there and does not call a module's `__getattr__`. Without
    this, every model would have to import all models that it mentions.
    """

    @property
    def __dict__(self) -> dict[str, Any]:  # type: ignore[override]
        namespace: dict[str, Any] = _namespace(self)
        names = namespace.get("_annotation_names", ())
        if names:
            models = import_module(f"{_PACKAGE}.models")
            namespace.update({name: getattr(models, name) for name in names})
            # Not earlier: another thread may read it, too.
            namespace.pop("_annotation_names", None)
        return namespace


def annotation_names(module: str, *names: str) -> None:
    """Let the annotations of `module` name these models without importing them now.

    Call this after the class is created: attrs reads the namespace, too.
    """
    found = sys.modules[module]
    _namespace(found)["_annotation_names"] = names
    found.__class__ = _ModelModule
