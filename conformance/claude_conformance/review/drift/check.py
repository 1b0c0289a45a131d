"""Runs the comparison: finds the SDK, compares, matches reviewed differences, and counts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import attrs

from claude_conformance.contract import Contract
from claude_conformance.review.drift.described import Description
from claude_conformance.review.drift.facts import Fact, Facts
from claude_conformance.review.drift.operations import api_of, compare_operations, described_apis, ranked
from claude_conformance.review.drift.reviewed import Entry, Reviewed
from claude_conformance.review.drift.sdk_operations import SdkOperation, load_sdk
from claude_conformance.review.drift.sdk_source import DriftError, SdkSource
from claude_conformance.review.drift.sdk_types import SdkTypes
from claude_conformance.review.drift.webhooks import API as WEBHOOKS
from claude_conformance.review.drift.webhooks import SdkWebhooks, compare_webhooks, sdk_webhooks

SDK_PACKAGE = "anthropic"
SDK_VERSION = "2.12.0"
API_VERSION = "2026-10-21"  # the version that this SDK sends


@attrs.frozen
class Count:
    """Numbers of facts of one API; `reviewed` and `differing` count those that do not agree."""

    compared: int = 0
    agreed: int = 0
    reviewed: int = 0

    @property
    def differing(self) -> int:
        return self.compared - self.agreed - self.reviewed

    @property
    def percent(self) -> float:
        """The percentage of compared facts that agree; a reviewed difference does not count as agreement."""
        return 100 * self.agreed / self.compared if self.compared else 100.0


@attrs.frozen
class Drift:
    """The result of the comparison; `stale` entries are reported only if all described APIs were compared.

    `facts` come from the view without betas (the SDK's GA namespace) and from the one with all betas but
    those that select old shapes. `every` come from the view with all betas at once, the beta namespace
    alone; `old_shapes` are its differences that one of those betas makes, each with that beta.
    """

    apis: tuple[str, ...]
    facts: Facts
    reviewed: Reviewed
    stale: tuple[Entry, ...]
    every: Facts = attrs.field(factory=Facts)
    old_shapes: Mapping[str, str] = attrs.field(factory=dict)

    def differences(self) -> list[tuple[Fact, Entry | None]]:
        """Return each difference with its entry; those of the view with every beta come last."""
        found = [(fact, self.reviewed.entry(fact)) for fact in self.facts.differences()]
        return found + [(fact, self.entry_with_every_beta(fact)) for fact in self._only_with_every_beta()]

    def _only_with_every_beta(self) -> list[Fact]:
        known = {fact.key for fact in self.facts.differences()}
        return [fact for fact in self.every.differences() if fact.key not in known]

    def entry_with_every_beta(self, fact: Fact) -> Entry | None:
        """Return the entry for a difference in the view with every beta, or the beta that causes it."""
        beta = self.old_shapes.get(fact.key)
        if beta is None:
            return self.reviewed.entry(fact)
        return Entry(fact.key, self.reviewed.without_betas[beta].reason, f"anthropic-beta: {beta}")

    def count(self, api: str | None = None, *, beta: bool | None = None) -> Count:
        """Return the counts of one API (or all), in one namespace (or both)."""
        chosen = [
            fact
            for fact in self.facts
            if (api is None or fact.api == api) and (beta is None or fact.beta == beta)
        ]
        return _counted(chosen, self.reviewed.entry)

    def count_with_every_beta(self, api: str | None = None) -> Count:
        """As `count(beta=True)`, in the view with all betas, including those that select old shapes."""
        # A type that both namespaces share counts with GA, unless it differs only in this view.
        only = {fact.key for fact in self._only_with_every_beta()}
        facts = [fact for fact in self.every if fact.beta or fact.key in only]
        chosen = [fact for fact in facts if api is None or fact.api == api]
        return _counted(chosen, self.entry_with_every_beta)

    def as_json(self) -> dict[str, Any]:
        """Return the result as plain data."""

        def counted(count: Count) -> dict[str, Any]:
            return {
                "compared": count.compared,
                "agreed": count.agreed,
                "reviewed": count.reviewed,
                "differing": count.differing,
                "agreement": round(count.percent, 2),
            }

        return {
            "sdk": {"package": SDK_PACKAGE, "version": SDK_VERSION},
            "version": API_VERSION,
            "apis": {
                api: {
                    "general": counted(self.count(api, beta=False)),
                    "beta": counted(self.count(api, beta=True)),
                    "every beta": counted(self.count_with_every_beta(api)),
                    "all": counted(self.count(api)),
                }
                for api in self.apis
            },
            "total": counted(self.count()),
            "total with every beta": counted(self.count_with_every_beta()),
            "differences": [
                {
                    "key": fact.key,
                    "api": fact.api,
                    "beta": fact.beta,
                    "sdk": fact.sdk,
                    "description": fact.description,
                    "reviewed": entry and {"reason": entry.reason, "source": entry.source},
                }
                for fact, entry in self.differences()
            ],
            "stale": [entry.key for entry in self.stale],
        }


def _counted(facts: Sequence[Fact], entry: Callable[[Fact], Entry | None]) -> Count:
    agreed = sum(fact.agreed for fact in facts)
    reviewed = sum(not fact.agreed and entry(fact) is not None for fact in facts)
    return Count(len(facts), agreed, reviewed)


def find_sdk() -> Path:
    """Return the folder of the installed SDK. Raises `DriftError` if it is missing or has another version."""
    wanted = f"pip install {SDK_PACKAGE}=={SDK_VERSION}"
    try:
        installed = version(SDK_PACKAGE)
    except PackageNotFoundError:
        raise DriftError(f"the official SDK is not installed; install it with: {wanted}") from None
    spec = find_spec(SDK_PACKAGE)
    if spec is None or spec.origin is None:
        raise DriftError(f"the official SDK is not installed; install it with: {wanted}")
    if installed != SDK_VERSION:
        raise DriftError(
            f"{SDK_PACKAGE} {installed} is installed, but the comparison needs {SDK_VERSION}; "
            f"install it with: {wanted}"
        )
    return Path(spec.origin).parent


@lru_cache(maxsize=1)
def _read(sdk: Path) -> tuple[SdkTypes, list[SdkOperation], list[SdkWebhooks]]:
    """Return the types, operations and webhooks of the SDK; reading them takes two seconds."""
    types, operations = load_sdk(SdkSource(sdk))
    return types, operations, sdk_webhooks(types)


def check_drift(contract: Contract, sdk: Path, reviewed: Reviewed, apis: Sequence[str] = ()) -> Drift:
    """Compare `contract` with the SDK in folder `sdk`.

    `apis` are names of APIs; the default is all APIs of the description, and `all` adds those of the SDK.
    Raises `DriftError` if an API is unknown or the SDK cannot be read.
    """
    unknown = reviewed.without_betas.keys() - contract.betas.keys()
    if unknown:
        raise DriftError(f"reviewed differences leave out an unknown beta: {min(unknown)}")
    betas = [name for name in contract.betas if name not in reviewed.without_betas]
    general = Description(contract.view(API_VERSION).document)
    beta = Description(contract.view(API_VERSION, betas).document)
    types, operations, webhooks = _read(sdk)
    present = described_apis(general, beta)
    if beta.webhooks():
        present = ranked([*present, WEBHOOKS])
    also = [WEBHOOKS] if webhooks else []
    every = ranked([*present, *(api_of(operation.path) for operation in operations), *also])
    for api in apis:
        if api != "all" and api not in every:
            raise DriftError(f"unknown API {api!r}; choose from: all, {', '.join(every)}")
    chosen = every if "all" in apis else ranked(apis) if apis else present

    def compared(described: Description, apis: Sequence[str]) -> Facts:
        found = compare_operations(types, operations, general, described, apis)
        if WEBHOOKS in apis:
            compare_webhooks(types, webhooks, general, described, found)
        return found

    facts = compared(beta, chosen)
    complete = set(present) <= set(chosen)
    stale = reviewed.stale(facts.differences()) if complete else []

    def with_betas(names: Sequence[str], apis: Sequence[str]) -> Facts:
        return compared(Description(contract.view(API_VERSION, names).document), apis)

    if not reviewed.without_betas:
        return Drift(tuple(chosen), facts, reviewed, tuple(stale), facts)
    together = with_betas(list(contract.betas), chosen)
    known = {fact.key for fact in facts.differences()}
    new = {fact.key for fact in together.differences()} - known
    old_shapes: dict[str, str] = {}
    for name, old in reviewed.without_betas.items():
        if chosen_here := [api for api in old.apis if api in chosen]:
            alone = with_betas([*betas, name], chosen_here).differences()
            old_shapes |= {fact.key: name for fact in alone if fact.key in new}
    return Drift(tuple(chosen), facts, reviewed, tuple(stale), together, old_shapes)
