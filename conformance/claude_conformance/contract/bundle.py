"""Bundles the files of `spec/` into one document."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import attrs

from claude_conformance.contract import pointer
from claude_conformance.contract.common import UnknownHeaderSet, complete
from claude_conformance.contract.errors import SpecError
from claude_conformance.contract.resources import RESOURCES
from claude_conformance.contract.source import load_source
from claude_conformance.contract.text import Source
from claude_conformance.contract.walk import COMPONENT_KINDS, walk

# Fields of the first file whose entries may be in other files. The bundle replaces the references.
WRITTEN_OUT = {"paths": "pathItem", "webhooks": "pathItem", RESOURCES: "resource"}


@attrs.frozen
class Bundle:
    """One document, and the file and line of each of its parts."""

    document: dict[str, Any]
    origins: dict[str, tuple[Source, str]]

    def locate(self, at: str) -> str:
        """Return `file:line` of the value at a pointer of the document."""
        source, start = _origin(self.origins, at)
        line = source.line(start)
        return f"{source.path}:{line}" if line else source.path


def _origin(origins: dict[str, tuple[Source, str]], at: str) -> tuple[Source, str]:
    """Return the file of the value at a pointer of the document, and the pointer in that file."""
    head, rest = at, ""
    while head and head not in origins:
        head, _, last = head.rpartition("/")
        rest = f"/{last}{rest}"
    source, start = origins[head]
    return source, start + rest


def bundle(root: Path) -> Bundle:
    """Bundle the description whose first file is `root`.

    Raises `SpecError` if a file is wrong or a reference cannot be resolved.
    """
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
        elsewhere = []
        for field, kind in WRITTEN_OUT.items():
            for name, item in _members(document, field, top):
                at = f"/{field}/{pointer.escape(name)}"
                if isinstance(item, dict) and isinstance(item.get("$ref"), str):
                    source, start, value = self.resolve(item["$ref"], self.root, at + "/$ref")
                    document[field][name] = value
                    self.origins[at] = (source, start)
                    self.rewrite(value, kind, at, source)
                    elsewhere.append(at)
        for kind, members in _members(document, "components", top):
            if kind not in COMPONENT_KINDS:
                continue  # an extension
            for name in _names(members, f"/components/{kind}", top):
                self.take_in(top, kind, name, f"/components/{kind}/{pointer.escape(name)}")
        extensions = {
            kind: value
            for kind, value in document.pop("components", {}).items()
            if kind not in COMPONENT_KINDS
        }
        self.rewrite(document, "openapi", "", top, skip=tuple(elsewhere))
        document["components"] = {
            kind: dict(sorted(self.components[kind].items()))
            for kind in COMPONENT_KINDS
            if kind in self.components
        } | extensions
        try:
            for at, origin in complete(document).items():
                self.origins[at] = (top, origin)
        except UnknownHeaderSet as error:
            source, start = _origin(self.origins, error.at)
            raise SpecError(source.path, source.line(start), str(error)) from None
        return Bundle(document, self.origins)

    def load(self, path: Path, seen_from: tuple[Source, str] | None = None) -> Source:
        if path not in self.sources:
            shown = str(path)
            if seen_from and not path.is_file():
                source, at = seen_from
                raise SpecError(source.path, source.line(at), f"the referenced file does not exist: {shown}")
            self.sources[path] = load_source(path, shown)
        return self.sources[path]

    def resolve(self, ref: str, base: Path, at: str) -> tuple[Source, str, Any]:
        """Return the file that a reference names, the pointer in it, and a copy of the value there.

        A reference is a URI (RFC 3986): its path and its fragment are percent-decoded.

        Raises `SpecError` if it cannot be resolved.
        """
        here = self.sources[base]
        parts = urlsplit(ref)
        if parts.scheme or parts.netloc or parts.query:
            raise SpecError(here.path, here.line(at), f"a reference names a file beside this one, not {ref}")
        path = Path(*_normal(base.parent / unquote(parts.path))) if parts.path else base
        source = self.load(path, (here, at))
        try:
            tokens = pointer.split(unquote(parts.fragment, errors="strict"))
            value = pointer.resolve(source.data, tokens)
        except UnicodeDecodeError:
            raise SpecError(here.path, here.line(at), f"the reference is not UTF-8: {ref}") from None
        except (KeyError, ValueError):
            raise SpecError(here.path, here.line(at), f"the reference cannot be resolved: {ref}") from None
        return source, pointer.join(*tokens), copy.deepcopy(value)

    def follow(self, ref: object, base: Path, at: str) -> str:
        """Add the component that a reference names, and return the new reference.

        Raises `SpecError` if it does not name a component.
        """
        here = self.sources[base]
        if not isinstance(ref, str):
            raise SpecError(here.path, here.line(at), f"a reference is a string, not {ref!r}")
        source, start, _ = self.resolve(ref, base, at)
        tokens = pointer.split(start)
        if tokens[:1] == ("components",):
            tokens = tokens[1:]  # in the first file
        if len(tokens) != 2 or tokens[0] not in COMPONENT_KINDS:
            raise SpecError(here.path, here.line(at), f"a reference ends in #/KIND/NAME, not in {ref}")
        return self.take_in(source, *tokens, start)

    def take_in(self, source: Source, kind: str, name: str, start: str) -> str:
        """Make the value at a pointer of a file a component, once. Return the reference to it.

        A component of the first file may only refer to a component of another file with the same name.

        Raises `SpecError` if two components have one name.
        """
        value = copy.deepcopy(pointer.resolve(source.data, pointer.split(start)))
        if isinstance(value, dict) and set(value) == {"$ref"} and start.startswith("/components/"):
            there, place, _ = self.resolve(value["$ref"], Path(source.path), start + "/$ref")
            if there is not source and pointer.split(place) == (kind, name):
                return self.take_in(there, kind, name, place)
        new = f"/components/{kind}/{pointer.escape(name)}"
        members = self.components.setdefault(kind, {})
        if name not in members:
            members[name] = value
            self.origins[new] = (source, start)
            self.rewrite(value, COMPONENT_KINDS[kind], new, source)
        elif self.origins[new] != (source, start):
            other = self.origins[new][0].path
            raise SpecError(source.path, source.line(start), f"{kind}/{name} is also in {other}; rename one")
        return "#" + new

    def write_out(self, value: dict[str, Any], ref: str, base: Path, at: str) -> None:
        """Replace a reference by its media type: before 3.2, `content` cannot contain references.

        Raises `SpecError` if it does not name a media type.
        """
        here = self.sources[base]
        _, start = _origin(self.origins, at)
        source, place, found = self.resolve(ref, base, start + "/$ref")
        if not isinstance(found, dict) or "$ref" in found:
            raise SpecError(here.path, here.line(start), f"the reference does not name a media type: {ref}")
        value.clear()
        value.update(found)
        self.origins[at] = (source, place)
        self.rewrite(value, "mediaType", at, source)

    def rewrite(self, value: Any, kind: str, at: str, source: Source, skip: tuple[str, ...] = ()) -> None:
        """Point every reference below `value` at the components of the bundle."""
        base = Path(source.path)
        _, origin = self.origins[at]
        for node in list(walk(value, kind)):
            if any(node.pointer == place or node.pointer.startswith(place + "/") for place in skip):
                continue
            where = origin + node.pointer
            if node.reference is not None:
                if node.kind == "mediaType":
                    self.write_out(node.value, node.reference, base, at + node.pointer)
                else:
                    node.value["$ref"] = self.follow(node.reference, base, where + "/$ref")
            if node.kind == "schema" and isinstance(node.value, dict):
                tagged = node.value.get("discriminator")
                if not isinstance(tagged, dict):
                    continue
                mapping = tagged.get("mapping")
                if "defaultMapping" in tagged:
                    spot = f"{where}/discriminator/defaultMapping"
                    tagged["defaultMapping"] = self.follow(tagged["defaultMapping"], base, spot)
                if isinstance(mapping, dict):
                    for tag, target in mapping.items():
                        spot = f"{where}/discriminator/mapping/{pointer.escape(tag)}"
                        mapping[tag] = self.follow(target, base, spot)


def _members(document: dict[str, Any], field: str, top: Source) -> list[tuple[str, Any]]:
    """Return the entries of a field of the first file, which must be an object if it exists."""
    value = document.get(field, {})
    if not isinstance(value, dict):
        raise SpecError(top.path, top.line(f"/{field}"), f"`{field}` must be an object")
    return list(value.items())


def _names(members: object, at: str, top: Source) -> list[str]:
    if not isinstance(members, dict):
        raise SpecError(top.path, top.line(at), "the components of one kind must be an object")
    return list(members)


def _normal(path: Path) -> list[str]:
    parts: list[str] = []
    for part in path.parts:
        if part == ".." and parts and parts[-1] != "..":
            parts.pop()
        elif part != ".":
            parts.append(part)
    return parts
