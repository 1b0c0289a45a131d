"""Finds parts that repeat what the bundle adds to every operation."""

from __future__ import annotations

from collections.abc import Iterator, Set
from pathlib import Path
from typing import Any

from claude_conformance.contract import SpecError
from claude_conformance.contract.source import Source, load_source
from claude_conformance.contract.walk import walk
from claude_conformance.review.lint.finding import Finding

Component = tuple[Path, str]
"""The file of a component, and the pointer to it."""


def common_components(spec: Path) -> frozenset[Component]:
    """Return the components that `x-common` of the first file names."""
    root = spec / "openapi.yaml"
    try:
        data = load_source(root).data
    except (SpecError, OSError):
        return frozenset()
    common = data.get("x-common") if isinstance(data, dict) else None
    return frozenset(
        _component(root, node.reference) for node in walk(common, "common") if node.reference is not None
    )


def repeated(path: Path, common: Set[Component], source: Source) -> Iterator[Finding]:
    """Return findings for parameters, responses and headers that the bundle adds anyway."""
    if not isinstance(source.data, dict) or not common:
        return
    kind = "openapi" if "openapi" in source.data else "components"
    for node in walk(source.data, kind):
        for at, ref in _references(node.kind, node.value):
            if _component(path, ref) in common and not node.pointer.startswith("/x-common"):
                line = source.line(node.pointer + at) or 1
                message = f"leave {ref.rpartition('/')[2]} out: x-common adds it to every operation"
                yield Finding(source.path, line, "common", message)


def _references(kind: str, value: Any) -> Iterator[tuple[str, str]]:
    if not isinstance(value, dict):
        return
    if kind == "operation":
        for number, parameter in enumerate(value.get("parameters") or ()):
            if isinstance(parameter, dict) and isinstance(parameter.get("$ref"), str):
                yield f"/parameters/{number}", parameter["$ref"]
        for status, response in (value.get("responses") or {}).items():
            if isinstance(response, dict) and isinstance(response.get("$ref"), str):
                yield f"/responses/{status}", response["$ref"]


def _component(base: Path, ref: str) -> Component:
    file, _, fragment = ref.partition("#")
    return ((base.parent / file).resolve() if file else base.resolve()), fragment
