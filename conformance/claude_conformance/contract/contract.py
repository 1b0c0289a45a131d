"""The whole description: its base, versions and betas, and the views that they select."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
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
from claude_conformance.contract.source import Source, load_source
from claude_conformance.contract.text import to_json
from claude_conformance.contract.views import View

# The committed data: the bundled base, every overlay by name, and variants.yaml.
BASE, OVERLAYS, VARIANTS = "openapi-3.2.json", "overlays.json", "variants.json"


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
    document, `table` is `variants.yaml`.
    """

    def __init__(
        self, base: dict[str, Any], overlays: Mapping[str, dict[str, Any]], table: dict[str, Any]
    ) -> None:
        self.base = base
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
        self._views: dict[tuple[str, tuple[str, ...]], View] = {}
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

        Raises `UnknownVersion` or `UnknownBeta` if the description does not have the version or a beta.
        """
        version = version or self.default_version
        betas = frozenset(betas)
        layers = self.layers(version, betas)
        key = (version, layers)
        with self._lock:
            view = self._views.get(key)
            if view is None:
                document = self.base
                for name in layers:
                    document = apply(document, self.overlays[name], name=name)
                view = self._views[key] = View(document, version, betas)
        return view

    def document_view(self, name: str) -> View:
        """Return the view of one of the documents in `variants.yaml` (`client`).

        Raises `ContractError` if there is no such document.
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
        return {BASE: self.base, OVERLAYS: self.overlays, VARIANTS: self.table}

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


@cache
def load_contract() -> Contract:
    """Return the contract that the package ships."""
    folder = resources.files("claude_conformance.contract") / "data"
    base, overlays, table = (
        json.loads((folder / name).read_text(encoding="utf-8")) for name in (BASE, OVERLAYS, VARIANTS)
    )
    return Contract(base, overlays, table)


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
]
