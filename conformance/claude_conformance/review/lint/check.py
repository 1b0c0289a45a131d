"""Checks one file of the description, or all of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

from jsonpath_rfc9535 import JSONPathError
from jsonpath_rfc9535 import compile as compile_path

from claude_conformance.contract import SpecError, pointer
from claude_conformance.contract.source import Source, parse_source, read_text
from claude_conformance.contract.walk import COMPONENT_KINDS, LIST, MAP, ONE, Node, below, walk
from claude_conformance.review.lint.common import common_components, repeated
from claude_conformance.review.lint.finding import Finding
from claude_conformance.review.lint.order import misplaced

_PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*(_\d+[A-Za-z0-9]*)?")
_CAMEL = re.compile(r"[a-z][A-Za-z0-9]*")
_SNAKE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*(\[\])?")
_FILE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\.yaml")
# The files of an API, which have the same names in each. Below them are folders of topics, and `examples/`.
_OF_AN_API = re.compile(
    r"(paths|schemas|errors|resources|media-types|([a-z0-9-]+-)?(request|response))\.yaml"
)
_PLACES = {"pathItems": "paths.yaml", "responses": "errors.yaml", "mediaTypes": "media-types.yaml"}


def lint(root: Path) -> list[Finding]:
    """Return all findings below `root/spec` and `root/overlays`, by file and line."""
    found: list[Finding] = []
    common = common_components(root / "spec")
    for path in sorted((root / "spec").rglob("*.y*ml")):
        found += _file(root, path, _component_file, partial(repeated, path, common))
    for path in sorted((root / "overlays").rglob("*.y*ml")):
        if path.name != "variants.yaml":
            found += _file(root, path, _overlay_file)
    return sorted(set(found))


def _file(root: Path, path: Path, *checks: Callable[[Source], Iterator[Finding]]) -> list[Finding]:
    shown = str(path.relative_to(root))
    try:
        text = read_text(path, shown)
        source = parse_source(text, shown)
    except SpecError as problem:
        return [Finding(shown, problem.line or 1, "yaml", problem.message)]
    return [*_text(path, text, shown), *(finding for check in checks for finding in check(source))]


def _text(path: Path, text: str, shown: str) -> Iterator[Finding]:
    """Check white space and file names."""
    for number, line in enumerate(text.split("\n"), 1):
        if line != line.rstrip():
            yield Finding(shown, number, "trailing-space", "remove the blanks at the end of the line")
    if not text.endswith("\n") or text.endswith("\n\n"):
        yield Finding(shown, len(text.splitlines()) or 1, "final-newline", "end the file with one newline")
    if not _FILE.fullmatch(path.name.replace(".overlay", "")):
        yield Finding(
            shown, 1, "file-name", "name files in kebab-case, like tool-use.yaml or 2023-06-01.yaml"
        )


def _at(source: Source, where: str, rule: str, message: str) -> Finding:
    return Finding(source.path, source.line(where) or 1, rule, message)


# --- files of spec/ ---------------------------------------------------------------------------------------


def _component_file(source: Source) -> Iterator[Finding]:
    if not isinstance(source.data, dict):
        yield _at(source, "", "file-form", "the file must contain components by kind, like `schemas:`")
        return
    yield from _file_place(source)
    whole = "openapi" in source.data
    for key in () if whole else source.data:
        if key not in COMPONENT_KINDS and key != "resources":
            known = ", ".join((*COMPONENT_KINDS, "resources"))
            yield _at(source, pointer.join(key), "file-form", f"`{key}` is not a kind of component: {known}")
    for node in walk(source.data, "openapi" if whole else "components"):
        yield from _node(source, node)
    for kind, resource in () if whole else _resources(source):
        for node in walk(resource, "resource", pointer.join("resources", kind)):
            yield from _node(source, node)
    if not whole:
        yield from _names(source)


def _resources(source: Source) -> list[tuple[str, Any]]:
    found = source.data.get("resources")
    return list(found.items()) if isinstance(found, dict) else []


def _file_place(source: Source) -> Iterator[Finding]:
    """Check that the file of an API has a name that every API has, and contains what the name says."""
    folders, name = source.path.split("/")[1:-1], source.path.rpartition("/")[2]
    if not folders or folders[0] == "shared":
        return
    if len(folders) == 1 and not _OF_AN_API.fullmatch(name):
        yield _at(
            source,
            "",
            "file-name",
            "an API has paths, schemas (or request and response), errors, resources and media-types; "
            "put a topic of its own into a folder",
        )
    for kind in source.data:
        place = _PLACES.get(kind, name)
        if place != name and kind in COMPONENT_KINDS:
            yield _at(source, pointer.join(kind), "file-place", f"`{kind}` must be in {place} of the API")
        if (kind == "examples") != ("examples" in folders[1:]):
            yield _at(source, pointer.join(kind), "file-place", "examples, and only they, are in examples/")


def _node(source: Source, node: Node) -> Iterator[Finding]:
    """Check an object, independent of its place."""
    if not isinstance(node.value, dict):
        return
    yield from _order(source, node.kind, node.value, node.pointer)
    in_overlay = source.path.startswith("overlays/betas/")
    if "x-beta" in node.value and node.kind != "operation" and not in_overlay:
        at = node.pointer + "/x-beta"
        text = "only an operation has x-beta here; write other parts of a beta in overlays/betas"
        yield _at(source, at, "beta-place", text)
    if node.kind == "schema":
        if isinstance(node.value.get("discriminator"), dict):
            at = node.pointer + "/discriminator"
            yield from _order(source, "discriminator", node.value["discriminator"], at)
        for name in node.value.get("properties") or {}:
            if not _SNAKE.fullmatch(name):
                at = node.pointer + pointer.join("properties", name)
                yield _at(source, at, "property-name", f"the property {name!r} is not in snake_case")
    if node.kind == "operation":
        name = node.value.get("operationId", "")
        if name and not _CAMEL.fullmatch(str(name)):
            yield _at(source, node.pointer + "/operationId", "operation-id", f"{name!r} is not in camelCase")
        yield from _statuses(source, node)


def _order(source: Source, kind: str, value: dict[str, Any], at: str) -> Iterator[Finding]:
    found = misplaced(kind, list(value))
    if found:
        late, early = found
        yield _at(source, at + pointer.join(late), "key-order", f"move `{late}` before `{early}`")


def _statuses(source: Source, node: Node) -> Iterator[Finding]:
    responses = node.value.get("responses")
    statuses = [status for status in responses if status[:1].isdigit()] if isinstance(responses, dict) else []
    for before, status in pairwise(statuses):
        if status < before:
            at = node.pointer + pointer.join("responses", status)
            yield _at(source, at, "key-order", f"move `{status}` before `{before}`")


def _names(source: Source) -> Iterator[Finding]:
    for kind, members in source.data.items():
        if kind not in COMPONENT_KINDS or not isinstance(members, dict):
            continue
        style, pattern = ("camelCase", _CAMEL) if kind == "securitySchemes" else ("PascalCase", _PASCAL)
        for name in members:
            at = pointer.join(kind, name)
            if not pattern.fullmatch(name):
                yield _at(source, at, "component-name", f"{name!r} in `{kind}` is not in {style}")
            elif kind == "schemas" and re.match("Beta[A-Z]", name):
                yield _at(source, at, "component-name", f"{name!r}: leave the prefix Beta out")


# --- files of overlays/ -----------------------------------------------------------------------------------


def _overlay_file(source: Source) -> Iterator[Finding]:
    overlay = source.data
    if not isinstance(overlay, dict) or not isinstance(overlay.get("actions"), list):
        yield _at(source, "", "file-form", "the file must be an Overlay document with `actions`")
        return
    yield from _order(source, "overlay", overlay, "")
    for index, action in enumerate(overlay["actions"]):
        if not isinstance(action, dict):
            continue
        at = f"/actions/{index}"
        yield from _order(source, "action", action, at)
        for kind, value, place in _updated(action, at + "/update"):
            for node in walk(value, kind, place):
                yield from _node(source, node)


def _updated(action: dict[str, Any], at: str) -> Iterator[tuple[str, Any, str]]:
    """Return the objects that an update adds, with their kinds; nothing if the target is unknown."""
    found = _target_kind(action.get("target"))
    if found is None or "update" not in action:
        return
    (kind, shape), value = found, action["update"]
    if shape == MAP and isinstance(value, dict):
        for name, item in value.items():
            yield kind, item, at + pointer.join(name)
    elif shape == LIST and isinstance(value, list):
        for number, item in enumerate(value):
            yield kind, item, f"{at}/{number}"
    else:
        yield kind, value, at


def _target_kind(target: object) -> tuple[str, str] | None:
    """Return the kind at the end of a JSONPath query made of names and indexes, and whether it is one or
    several.
    """
    try:
        query = compile_path(str(target))
    except JSONPathError:
        return None
    if not query.singular_query():
        return None
    state: tuple[str, str] = ("openapi", ONE)
    for segment in query.segments:
        token = getattr(segment.selectors[0], "name", None)
        kind, shape = state
        following = below(kind, str(token)) if shape == ONE else (kind, ONE)
        if following is None:
            return None
        state = following
    return state
