"""The many files of `spec/` as one document."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import attrs

from claude_conformance.contract import pointer
from claude_conformance.contract.errors import SpecError
from claude_conformance.contract.source import Source, load_source
from claude_conformance.contract.walk import COMPONENT_KINDS, walk


@attrs.frozen
class Bundle:
    """One document, and where each of its parts was written."""

    document: dict[str, Any]
    origins: dict[str, tuple[Source, str]]

    def locate(self, at: str) -> str:
        """`file:line` of the value at a pointer of the document."""
        head, rest = at, ""
        while head and head not in self.origins:
            head, _, last = head.rpartition("/")
            rest = f"/{last}{rest}"
        source, start = self.origins[head]
        line = source.line(start + rest)
        return f"{source.path}:{line}" if line else source.path


def bundle(root: Path) -> Bundle:
    """Bundle the description whose first file is `root`; `SpecError` when a reference leads nowhere."""
    return _Bundler(root).run()


@attrs.define
class _Bundler:
    root: Path
    sources: dict[Path, Source] = attrs.field(factory=dict)
    components: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    origins: dict[str, tuple[Source, str]] = attrs.field(factory=dict)

    def run(self) -> Bundle:
        top = self.load(self.root)
        document = copy.deepcopy(top.data)
        if not isinstance(document, dict):
            raise SpecError(top.path, 1, "the description must be an object")
        self.origins[""] = (top, "")
        for path, item in list(document.get("paths", {}).items()):
            at = f"/paths/{pointer.escape(path)}"
            if isinstance(item, dict) and isinstance(item.get("$ref"), str):
                _, source, start, value = self.resolve(item["$ref"], self.root, at + "/$ref")
                document["paths"][path] = value
                self.origins[at] = (source, start)
                self.rewrite(value, "pathItem", at, source)
        for kind, members in list(document.get("components", {}).items()):
            for name in members:
                at = f"/components/{kind}/{pointer.escape(name)}"
                self.follow(document["components"][kind][name], self.root, at)
        document.pop("components", None)
        self.rewrite(document, "openapi", "", top, skip=("/paths/",))
        document["components"] = {
            kind: dict(sorted(self.components[kind].items()))
            for kind in COMPONENT_KINDS
            if kind in self.components
        }
        return Bundle(document, self.origins)

    def load(self, path: Path, seen_from: tuple[Source, str] | None = None) -> Source:
        if path not in self.sources:
            shown = str(path)
            if seen_from and not path.is_file():
                source, at = seen_from
                raise SpecError(source.path, source.line(at), f"the reference leads to no file: {shown}")
            self.sources[path] = load_source(path, shown)
        return self.sources[path]

    def resolve(self, ref: str, base: Path, at: str) -> tuple[Path, Source, str, Any]:
        here, where = self.sources[base], at
        file, _, fragment = ref.partition("#")
        path = (base.parent / file) if file else base
        path = Path(*_normal(path))
        source = self.load(path, (here, where))
        tokens = pointer.split(fragment)
        try:
            value = pointer.resolve(source.data, tokens)
        except KeyError:
            raise SpecError(here.path, here.line(where), f"the reference leads nowhere: {ref}") from None
        return path, source, pointer.join(*tokens), copy.deepcopy(value)

    def follow(self, node: dict[str, Any], base: Path, at: str) -> str:
        """Take in the component that a reference names; the new reference."""
        _, source, start, value = self.resolve(node["$ref"], base, at)
        tokens = pointer.split(start)
        here = self.sources[base]
        if len(tokens) != 2 or tokens[0] not in COMPONENT_KINDS:
            line = here.line(at)
            raise SpecError(here.path, line, f"a reference ends in #/KIND/NAME, not in {node['$ref']}")
        kind, name = tokens
        new = f"/components/{kind}/{pointer.escape(name)}"
        members = self.components.setdefault(kind, {})
        if name not in members:
            members[name] = value
            self.origins[new] = (source, start)
            self.rewrite(value, COMPONENT_KINDS[kind], new, source)
        elif self.origins[new][0] is not source:
            other = self.origins[new][0].path
            raise SpecError(
                source.path, source.line(start), f"{kind}/{name} stands in {other} too; rename one"
            )
        return "#" + new

    def rewrite(self, value: Any, kind: str, at: str, source: Source, skip: tuple[str, ...] = ()) -> None:
        """Point every reference below `value` at the components of the bundle."""
        base = Path(source.path)
        _, origin = self.origins[at]
        for node in list(walk(value, kind)):
            if any((at + node.pointer).startswith(prefix) for prefix in skip):
                continue
            where = origin + node.pointer
            if node.reference is not None:
                node.value["$ref"] = self.follow(node.value, base, where + "/$ref")
            if node.kind == "schema" and isinstance(node.value, dict):
                tagged = node.value.get("discriminator") or {}
                mapping = tagged.get("mapping") or {}
                if "defaultMapping" in tagged:
                    spot = f"{where}/discriminator/defaultMapping"
                    tagged["defaultMapping"] = self.follow({"$ref": tagged["defaultMapping"]}, base, spot)
                for tag, target in mapping.items():
                    spot = f"{where}/discriminator/mapping/{pointer.escape(tag)}"
                    mapping[tag] = self.follow({"$ref": target}, base, spot)


def _normal(path: Path) -> list[str]:
    parts: list[str] = []
    for part in path.parts:
        if part == ".." and parts and parts[-1] != "..":
            parts.pop()
        elif part != ".":
            parts.append(part)
    return parts
