"""What one kind of object does of its own, at the moments when the engine handles an object.

A module of `mock/apis/` registers the functions. `Asked` has what they need of a request.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, TypeAlias

from claude_conformance.mock.resources.store import Key, Record

Moment = Literal["read", "create", "update", "archive", "move", "delete"]
Asked: TypeAlias = Any
"""The request, an object of `asked.Asked`. That module imports this one."""

Hook = Callable[[Asked, Record], None]
View = Callable[[Asked, Record, dict[str, Any]], None]

Names = Callable[[Asked, Key], Key | None]

_HOOKS: dict[tuple[str, str], Hook] = {}
_NAMES: dict[str, Names] = {}
_VIEWS: dict[str, View] = {}


def on(kind: str, *moments: Moment) -> Callable[[Hook], Hook]:
    """Register a function for the objects of a kind.

    It runs before a request looks at a stored object (`read`), after the object was made or changed
    (`create`, `update`, `archive`, `move`), or before it goes (`delete`). It may change `record.data`.
    An object that is archived with its parent comes with the request about the parent.
    """

    def wrap(hook: Hook) -> Hook:
        _HOOKS.update({(kind, moment): hook for moment in moments})
        return hook

    return wrap


def shows(kind: str) -> Callable[[View], View]:
    """Register a function that changes what a request sees of an object."""

    def wrap(view: View) -> View:
        _VIEWS[kind] = view
        return view

    return wrap


def names(kind: str) -> Callable[[Names], Names]:
    """Register a function that returns the key of the object that the ids of a path name, or None."""

    def wrap(function: Names) -> Names:
        _NAMES[kind] = function
        return function

    return wrap


def key_of(asked: Asked, kind: str, key: Key) -> Key | None:
    """Return the key of the object that a path names. It is the path's own ids unless the kind has others."""
    function = _NAMES.get(kind)
    return key if function is None else function(asked, key)


def call(moment: Moment, asked: Asked, record: Record) -> None:
    """Run the function of the object's kind for this moment."""
    hook = _HOOKS.get((record.kind, moment))
    if hook is not None:
        hook(asked, record)


def adapt(asked: Asked, record: Record, shown: dict[str, Any]) -> dict[str, Any]:
    """Return what the request sees of an object."""
    view = _VIEWS.get(record.kind)
    if view is not None:
        view(asked, record, shown)
    return shown
