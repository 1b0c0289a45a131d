"""Applies Overlay documents (Overlay Specification 1.1, and 1.0) to a description.

Nothing is changed in place: `apply` copies the containers on the way to a change and shares everything else
with its input, so that sixty small overlays on a large document are cheap. By default an action without a
match is an error, because an overlay that no longer matches would silently lose content.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import attrs
from jsonpath_rfc9535 import JSONPathError, JSONPathQuery
from jsonpath_rfc9535 import compile as compile_path

from claude_conformance.contract.errors import ContractError

Location = tuple[str | int, ...]

_VERSION = re.compile(r"1\.[01]\.\d+")
_ROOT_FIELDS = ("overlay", "info", "extends", "actions")
_INFO_FIELDS = ("title", "version", "description")
_ACTION_FIELDS = ("target", "description", "update", "copy", "remove")
_MODIFIERS = ("update", "copy", "remove")


class OverlayError(ContractError):
    """An overlay is not well-formed, or one of its actions does not fit the document."""


@attrs.frozen
class Action:
    """One action of an overlay: exactly one of update, copy and remove, at the nodes of `target`."""

    number: int  # from 1
    target: str
    query: JSONPathQuery
    kind: str  # "update", "copy" or "remove"; "none" for an action that asks for nothing
    value: Any = None  # of an update
    source: JSONPathQuery | None = None  # of a copy


def apply(
    document: Mapping[str, Any], overlay: Mapping[str, Any], *, name: str = "overlay", strict: bool = True
) -> dict[str, Any]:
    """Return the document with the overlay's actions applied in order.

    The input is not changed. The result shares unchanged parts with it and with the overlay, so do not change
    any of the three. With `strict`, an action whose target selects nothing is an error; without it, such an
    action does nothing, as the specification says. Raises `OverlayError` if the overlay is not well-formed or
    an action does not fit.
    """
    editor = _Editor(document)
    for action in parse(overlay, name=name, strict=strict):
        try:
            _perform(editor, action, strict)
        except (_UnfitError, JSONPathError) as problem:
            raise OverlayError(f"{name}: action {action.number} ({action.target}): {problem}") from None
    return editor.root


def parse(overlay: Mapping[str, Any], *, name: str = "overlay", strict: bool = True) -> list[Action]:
    """Return the actions of an overlay document. Raises `OverlayError` if it is not well-formed.

    Without `strict`, an action that does nothing (`remove: false`) is allowed.
    """
    try:
        minor = _check_document(overlay)
        return [_parse_action(number, raw, minor, strict) for number, raw in enumerate(overlay["actions"], 1)]
    except _UnfitError as problem:
        raise OverlayError(f"{name}: {problem}") from None


class _UnfitError(Exception):
    """An action that does not fit; the caller adds the place to the message."""


# --- the overlay document ---------------------------------------------------------------------------------


def _check_document(overlay: object) -> int:
    """Check everything except the actions. Return the minor version (0 or 1) of the specification."""
    if not isinstance(overlay, Mapping):
        raise _UnfitError(f"an overlay is an object, not {_kind(overlay)}")
    _only(overlay, _ROOT_FIELDS, "the overlay")
    version = overlay.get("overlay")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise _UnfitError(
            f"`overlay` must be a version string like 1.1.0 (1.0.x and 1.1.x are known), not {version!r}"
        )
    info = overlay.get("info")
    if not isinstance(info, Mapping):
        raise _UnfitError("`info` must be an object with `title` and `version`")
    _only(info, _INFO_FIELDS, "`info`")
    for field in ("title", "version"):
        if not isinstance(info.get(field), str):
            raise _UnfitError(f"`info.{field}` must be a string (quote it if it looks like a number)")
    for owner, field, label in ((info, "description", "info.description"), (overlay, "extends", "extends")):
        if not isinstance(owner.get(field, ""), str):
            raise _UnfitError(f"`{label}` must be a string")
    actions = overlay.get("actions")
    if not isinstance(actions, Sequence) or isinstance(actions, str) or not actions:
        raise _UnfitError("`actions` must be a list with at least one action")
    for number, action in enumerate(actions, 1):
        if action in actions[: number - 1]:
            raise _UnfitError(
                f"action {number} repeats action {actions.index(action) + 1}: remove one of them"
            )
    return int(version.split(".")[1])


def _parse_action(number: int, raw: object, minor: int, strict: bool) -> Action:
    where = f"action {number}"
    if not isinstance(raw, Mapping):
        raise _UnfitError(f"{where} must be an object, not {_kind(raw)}")
    target = raw.get("target")
    if not isinstance(target, str):
        raise _UnfitError(f"{where}: `target` must be a string with a JSONPath query")
    where += f" ({target})"
    _only(raw, _ACTION_FIELDS, where)
    if not isinstance(raw.get("description", ""), str):
        raise _UnfitError(f"{where}: `description` must be a string")
    if not isinstance(raw.get("remove", False), bool):
        raise _UnfitError(f"{where}: `remove` must be true or false")
    if not isinstance(raw.get("copy", ""), str):
        raise _UnfitError(f"{where}: `copy` must be a string with a JSONPath query")
    kind = _modifier(raw, minor, where)
    if kind == "none" and strict:
        raise _UnfitError(f"{where} changes nothing: give it one of update, copy and remove")
    return Action(
        number,
        target,
        _query(target, f"{where}: `target`"),
        kind,
        raw.get("update"),
        _query(raw["copy"], f"{where}: `copy`") if kind == "copy" else None,
    )


def _modifier(raw: Mapping[str, Any], minor: int, where: str) -> str:
    """Return the kind of the action. In 1.0 `remove: true` wins over `update`; 1.1 requires exactly one."""
    given = [field for field in _MODIFIERS if field in raw]
    if minor == 0:
        if "copy" in given:
            raise _UnfitError(f"{where}: `copy` needs an overlay of version 1.1.0")
        if raw.get("remove"):
            return "remove"
        return "update" if "update" in given else "none"
    if len(given) > 1:
        raise _UnfitError(f"{where} has {' and '.join(given)}: split it into one action for each")
    if not given or (given == ["remove"] and not raw["remove"]):
        return "none"
    return given[0]


def _only(value: Mapping[Any, Any], fields: Iterable[str], where: str) -> None:
    for key in value:
        if key not in fields and not (isinstance(key, str) and key.startswith("x-")):
            raise _UnfitError(f"{where} has an unknown field {key!r}: known are {', '.join(fields)} and x-…")


def _query(text: str, where: str) -> JSONPathQuery:
    try:
        return _compiled(text)
    except JSONPathError as problem:
        raise _UnfitError(f"{where} is not an RFC 9535 JSONPath query: {problem}") from None


_compiled = lru_cache(maxsize=4096)(compile_path)


# --- the actions ------------------------------------------------------------------------------------------


def _perform(editor: _Editor, action: Action, strict: bool) -> None:
    # A query may select a node twice.
    locations = list(dict.fromkeys(node.location for node in action.query.finditer(editor.root)))
    if not locations:
        if strict:
            raise _UnfitError("selects nothing: correct the target, or drop the action")
        return
    if action.kind == "remove":
        _remove(editor, locations)
    elif action.kind != "none":
        value = _copied(editor, action.source) if action.source else action.value
        kinds = {_kind(editor.at(location)) for location in locations}
        if len(kinds) > 1:
            raise _UnfitError(
                f"selects {' and '.join(sorted(kinds))}: an action may change only one kind of node"
            )
        for location in locations:
            editor.put(location, _changed(editor.at(location), value, location))


def _remove(editor: _Editor, locations: Iterable[Location]) -> None:
    """Remove the nodes, deepest and last first, so that no removal moves another node of the list."""
    for location in sorted(locations, key=lambda place: (-len(place), _from_the_end(place))):
        if not location:
            raise _UnfitError("selects the root, which cannot be removed")
        del editor.own(location[:-1])[location[-1]]


def _from_the_end(location: Location) -> int:
    last = location[-1] if location else 0
    return -last if isinstance(last, int) else 0


def _copied(editor: _Editor, source: JSONPathQuery) -> Any:
    nodes = source.find(editor.root)
    if len(nodes) != 1:
        raise _UnfitError(
            f"copy ({source}) selects {len(nodes) or 'no'} nodes, not one: narrow it to the one to copy"
        )
    editor.disown()
    return nodes[0].value


def _changed(target: Any, value: Any, location: Location) -> Any:
    """Return the new value of a selected node: objects merge, arrays grow, primitives are replaced."""
    if isinstance(target, list):
        return [*target, *value] if isinstance(value, list) else [*target, value]
    return _merged(target, value, location)


def _merged(target: Any, value: Any, location: Location) -> Any:
    """Merge two values into a new one. Raises `_UnfitError` if their kinds differ."""
    if isinstance(target, dict) and isinstance(value, dict):
        merged = dict(target)
        for key, item in value.items():
            merged[key] = _merged(target[key], item, (*location, key)) if key in target else item
        return merged
    if isinstance(target, list) and isinstance(value, list):
        return target + value
    if _kind(target) == _kind(value) == "a primitive":
        return value
    raise _UnfitError(
        f"{_path(location)} is {_kind(target)} and cannot be merged with {_kind(value)}: remove it first"
    )


def _kind(value: object) -> str:
    if isinstance(value, Mapping):
        return "an object"
    return "an array" if isinstance(value, list) else "a primitive"


def _path(location: Location) -> str:
    return "$" + "".join(f"[{part}]" if isinstance(part, int) else f"[{part!r}]" for part in location)


class _Editor:
    """A document that is being changed. Containers are copied before the first write."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.root: dict[str, Any] = dict(document)
        # Keyed by id; it keeps the objects alive so that no id is reused.
        self._owned: dict[int, Any] = {id(self.root): self.root}

    def at(self, location: Location) -> Any:
        value: Any = self.root
        for part in location:
            value = value[part]
        return value

    def own(self, location: Location) -> Any:
        """Return the container at the location, safe to change."""
        value: Any = self.root
        for part in location:
            child = value[part]
            if id(child) not in self._owned:
                child = value[part] = child.copy()
                self._owned[id(child)] = child
            value = child
        return value

    def disown(self) -> None:
        """End all ownership, so that a value can be in two places without shared writes."""
        self.root = dict(self.root)
        self._owned = {id(self.root): self.root}

    def put(self, location: Location, value: Any) -> None:
        if location:
            self.own(location[:-1])[location[-1]] = value
        else:
            self.root = value
