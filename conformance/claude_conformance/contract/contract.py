"""The whole description: its base, versions and betas, and the views that they select."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from importlib import resources
from pathlib import Path
from threading import Lock
from typing import Any

import attrs

from claude_conformance.contract.bundle import Bundle, bundle
from claude_conformance.contract.errors import ContractError, SpecError
from claude_conformance.contract.file_schema import check_file
from claude_conformance.contract.overlay import OverlayError, apply
from claude_conformance.contract.overlays_schema import OVERLAY as OVERLAY_SCHEMA
from claude_conformance.contract.overlays_schema import VARIANTS as VARIANTS_SCHEMA
from claude_conformance.contract.parts import Index, index, merge, split
from claude_conformance.contract.resources import RESOURCES, Resource, named_kinds, read_resources
from claude_conformance.contract.source import Source, load_source
from claude_conformance.contract.text import to_json
from claude_conformance.contract.views import View
from claude_conformance.contract.walk import METHODS, operations

# The committed data: the bundled base, its core and its other APIs, the paths of each, every overlay by name,
# and variants.yaml.
BASE, OVERLAYS, VARIANTS = "openapi-3.2.json", "overlays.json", "variants.json"
APIS, CORE_FILE, INDEX = "apis", "apis/core.json", "apis/index.json"


class UnknownVersion(ContractError):
    """The description has no such `anthropic-version`."""


class UnknownBeta(ContractError):
    """The description has no such `anthropic-beta` value; `values` are the unknown ones."""

    def __init__(self, values: tuple[str, ...]) -> None:
        self.values = values
        super().__init__(f"unknown anthropic-beta: {', '.join(values)}")


@attrs.frozen
class Beta:
    """A value of `anthropic-beta`: its state, and the overlays that it applies to the base."""

    name: str
    status: str
    overlays: tuple[str, ...]


@attrs.frozen
class Variant:
    """The versions and betas that a server offers."""

    name: str
    summary: str
    versions: tuple[str, ...]
    betas: frozenset[str]


class Contract:
    """The description and its views.

    `base` is the bundled OpenAPI 3.2 document, `overlays` maps a file name below `overlays/` to its
    document, `table` is `variants.yaml`. `index` knows the APIs that the package ships and that this contract
    may lack. A contract that is not `whole` ignores actions of overlays on what it lacks.
    """

    def __init__(
        self,
        base: dict[str, Any],
        overlays: Mapping[str, dict[str, Any]],
        table: dict[str, Any],
        index: Index | None = None,
        *,
        whole: bool = True,
    ) -> None:
        self.base = base
        self.whole = whole
        self.index = index
        self.overlays = dict(overlays)
        self.table = table
        self.default_version: str = table["default_version"]
        self.versions: tuple[str, ...] = tuple(table["versions"])
        self.betas: dict[str, Beta] = {
            name: Beta(name, entry["status"], tuple(entry.get("overlays", ())))
            for name, entry in table["betas"].items()
        }
        self.variants: dict[str, Variant] = {
            name: Variant(
                name, entry["summary"], tuple(entry["versions"]), frozenset(self._betas(entry["betas"]))
            )
            for name, entry in table["variants"].items()
        }
        self._gates = frozenset(
            beta for _, _, operation in operations(base) for beta in operation.get("x-beta", ())
        )
        self._views: dict[tuple[str, tuple[str, ...], frozenset[str]], View] = {}
        self._lock = Lock()

    def _betas(self, names: str | Iterable[str]) -> list[str]:
        return list(self.betas) if names == "all" else list(names)

    def variant(self, name: str) -> Variant:
        """Return a variant by name. Raises `ContractError`, with the known names, if it does not exist."""
        try:
            return self.variants[name]
        except KeyError:
            known = ", ".join(self.variants)
            raise ContractError(f"unknown variant {name!r}; choose one of: {known}") from None

    def layers(self, version: str, betas: Iterable[str] = ()) -> tuple[str, ...]:
        """Return the overlays of a view in the order of application.

        Raises `UnknownVersion` or `UnknownBeta` if the description does not have the version or a beta.
        """
        if version not in self.versions:
            known = ", ".join(self.versions)
            raise UnknownVersion(f"unknown anthropic-version: {version}; known are {known}")
        wanted = set(betas)
        unknown = tuple(sorted(wanted - self.betas.keys()))
        if unknown:
            raise UnknownBeta(unknown)
        names = list(self.table["versions"][version])
        for beta in self.betas.values():
            if beta.name in wanted:
                names += [name for name in beta.overlays if name not in names]
        return tuple(names)

    def view(self, version: str | None = None, betas: Iterable[str] = ()) -> View:
        """Return the view that a request with this version and these betas sees; it is cached.

        The view lacks operations whose `x-beta` names none of the betas.

        Raises `UnknownVersion` or `UnknownBeta` if the description does not have the version or a beta.
        """
        version = version or self.default_version
        betas = frozenset(betas)
        layers = self.layers(version, betas)
        key = (version, layers, betas & self._gates)
        with self._lock:
            view = self._views.get(key)
            if view is None:
                document = self.base
                for name in layers:
                    document = apply(document, self.overlays[name], name=name, strict=self.whole)
                document = _unlocked(document, betas)
                view = self._views[key] = View(document, version, betas)
        return view

    def whole_view(self, version: str | None = None) -> View:
        """Return the view that has every operation of the version: with a beta for each that needs one.

        Betas that select older shapes are left out.
        """
        needed = (node["x-beta"][0] for _, _, node in operations(self.base) if "x-beta" in node)
        return self.view(version, {name for name in needed if self.betas[name].status != "legacy-shape"})

    def document_view(self, name: str) -> View:
        """Return the view of one of the documents in `variants.yaml` (`client`).

        Raises `ContractError` if the name is unknown.
        """
        entry = self.table["documents"].get(name)
        if entry is None:
            known = ", ".join(self.table["documents"])
            raise ContractError(f"unknown document {name!r}; choose one of: {known}")
        return self.view(entry["version"], self._betas(entry["betas"]))

    def document(self, name: str) -> dict[str, Any]:
        """Return one of the documents in `variants.yaml`. Raises `ContractError` if it does not exist."""
        return self.document_view(name).document

    def variant_view(self, name: str) -> View:
        """Return the widest view of a variant: its newest version with all its betas."""
        variant = self.variant(name)
        return self.view(variant.versions[-1], variant.betas)

    def package_data(self) -> dict[str, Any]:
        """Return the committed package data by file name."""
        core, parts = split(self.base)
        apis = {f"{APIS}/{name}.json": part for name, part in parts.items()}
        apis |= {CORE_FILE: core, INDEX: index(parts)}
        return {BASE: self.base, OVERLAYS: self.overlays, VARIANTS: self.table, **apis}

    @cached_property
    def resources(self) -> dict[str, Resource]:
        """The kinds of objects that `x-resources` describes, by name."""
        return read_resources(self.base)

    def with_path(self, path: str) -> Contract:
        """Return a contract that has a decoded path: this one, or the core with the API of the path.

        Returns this one if no API has the path.
        """
        api = self.index.api_of(path) if self.index else None
        return self if api is None else load_contract(api)

    @classmethod
    def from_spec(cls, spec: Path, overlays: Path) -> Contract:
        """Read the description from a checkout.

        Raises `SpecError` or `OverlayError` if it is broken.
        """
        return read_checkout(spec, overlays).contract


@attrs.frozen
class Checkout:
    """A contract with its source files."""

    contract: Contract
    bundle: Bundle
    sources: Mapping[str, Source]


def read_checkout(spec: Path, overlays: Path) -> Checkout:
    """Bundle `spec/openapi.yaml` and read every overlay that `overlays/variants.yaml` names.

    Raises `SpecError` or `OverlayError` if a file is broken.
    """
    bundled = bundle(spec / "openapi.yaml")
    table_source = load_source(overlays / "variants.yaml")
    check_file(table_source, VARIANTS_SCHEMA)
    table = table_source.data
    documents: dict[str, dict[str, Any]] = {}
    sources: dict[str, Source] = {"variants.yaml": table_source}
    named = [(f"/versions/{version}", names) for version, names in table["versions"].items()]
    named += [(f"/betas/{beta}", entry.get("overlays", ())) for beta, entry in table["betas"].items()]
    for at, names in named:
        for name in names:
            if name in documents:
                continue
            if not (overlays / name).is_file():
                raise SpecError(table_source.path, table_source.line(at), f"{name} does not exist")
            sources[name] = load_source(overlays / name)
            check_file(sources[name], OVERLAY_SCHEMA)
            documents[name] = sources[name].data
    for name, entry in table["variants"].items():
        line = table_source.line(f"/variants/{name}")
        for version in entry["versions"]:
            if version not in table["versions"]:
                raise SpecError(table_source.path, line, f"variant {name}: unknown version {version}")
        for beta in [] if entry["betas"] == "all" else entry["betas"]:
            if beta not in table["betas"]:
                raise SpecError(table_source.path, line, f"variant {name}: unknown beta {beta}")
    return Checkout(Contract(bundled.document, documents, table), bundled, sources)


def serialize(data: Any) -> str:
    """Encode committed JSON: one value per line, for readable diffs."""
    return to_json(data, indent=1)


def data_path() -> Path:
    """Return the folder of the package data in a checkout."""
    return Path(__file__).parent / "data"


def _unlocked(document: dict[str, Any], betas: frozenset[str]) -> dict[str, Any]:
    """Return the document without the operations that need another beta and the kinds of those alone."""
    paths = {
        path: {
            method: node
            for method, node in item.items()
            if method not in METHODS or "x-beta" not in node or betas.intersection(node["x-beta"])
        }
        for path, item in document["paths"].items()
    }
    left = {**document, "paths": {path: item for path, item in paths.items() if item.keys() & set(METHODS)}}
    gone = named_kinds(document) - named_kinds(left)
    if gone:
        left[RESOURCES] = {kind: node for kind, node in document[RESOURCES].items() if kind not in gone}
    return left


def load_contract(*apis: str) -> Contract:
    """Return the contract that the package ships: the core, and these other APIs.

    Raises `ContractError` if the package does not have one of the APIs.
    """
    return _load(frozenset(apis))


def whole_contract() -> Contract:
    """Return the contract that the package ships, with all its APIs."""
    return load_contract(*shipped_apis())


def shipped_apis() -> tuple[str, ...]:
    """Return the names of the APIs outside the core."""
    return _index().names


def _read(name: str) -> Any:
    folder = resources.files("claude_conformance.contract") / "data"
    return json.loads((folder / name).read_text(encoding="utf-8"))


@cache
def _index() -> Index:
    return Index(_read(INDEX))


@cache
def _core() -> Contract:
    whole = not _index().names
    return Contract(_read(CORE_FILE), _read(OVERLAYS), _read(VARIANTS), _index(), whole=whole)


@cache
def _load(apis: frozenset[str]) -> Contract:
    core = _core()
    if not apis:
        return core
    unknown = sorted(apis.difference(shipped_apis()))
    if unknown:
        known = ", ".join(shipped_apis()) or "none"
        raise ContractError(f"unknown API {unknown[0]!r}; besides the core there are: {known}")
    parts = [_read(f"{APIS}/{name}.json") for name in sorted(apis)]
    whole = len(apis) == len(shipped_apis())
    return Contract(merge(core.base, parts), core.overlays, core.table, whole=whole)


__all__ = [
    "Beta",
    "Checkout",
    "Contract",
    "OverlayError",
    "UnknownBeta",
    "UnknownVersion",
    "Variant",
    "load_contract",
    "read_checkout",
    "shipped_apis",
    "whole_contract",
]
