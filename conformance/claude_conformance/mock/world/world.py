"""The state of one mock server: time, models, keys, caches, stores, logged requests."""

from __future__ import annotations

import collections
import os
from collections.abc import Mapping
from typing import Any, TypeVar

import attrs

from claude_conformance.contract import Contract, ContractError, View, load_contract
from claude_conformance.mock.http.storage import Folder
from claude_conformance.mock.world.cache import PromptCache
from claude_conformance.mock.world.catalogue import Catalogue
from claude_conformance.mock.world.clock import Clock
from claude_conformance.mock.world.config import MockConfig
from claude_conformance.mock.world.credentials import Credentials
from claude_conformance.mock.world.identity import USER_PROFILE, Ids
from claude_conformance.mock.world.rate_limits import Limiter, RateLimits
from claude_conformance.mock.world.script import Script, Step

LOG_LENGTH = 1000


@attrs.frozen
class Logged:
    """A logged request. Credentials are left out: only how they were sent is kept."""

    request_id: str
    method: str
    path: str
    query: str
    headers: list[tuple[str, str]]
    body: Any
    operation: str | None
    status: int


class Store:
    """The data that one API keeps between requests. Each API has its own class."""

    def __init__(self, world: World) -> None:
        self._clock, self._ids = world.clock, world.ids


AnyStore = TypeVar("AnyStore", bound=Store)


class World:
    """All state between requests. One per server process."""

    def __init__(self, config: MockConfig, contract: Contract | None = None) -> None:
        self.config = config
        self.contract = contract or load_contract()
        variant = self.contract.variant(config.variant) if config.variant else None
        self.versions: tuple[str, ...] = variant.versions if variant else self.contract.versions
        self.betas: frozenset[str] = variant.betas if variant else frozenset(self.contract.betas)
        self.credentials = Credentials(config.keys)
        self.folder = Folder()
        self.reset()

    def reset(self) -> None:
        """Reset everything except the settings."""
        salt = f"{self.config.seed}" if self.config.workers == 1 else f"{self.config.seed}/{os.getpid()}"
        self.clock = Clock()
        self.ids = Ids(salt)
        self.catalogue = Catalogue()
        self.cache = PromptCache(self.clock)
        self.script = Script(self.config.script)
        self.limits = self.config.rate_limits
        self._limiters: dict[tuple[str, str], Limiter] = {}
        self.user_profiles = {USER_PROFILE}
        self.folder.close()
        self._stores: dict[type[Store], Store] = {}
        # Crashes of the mock, to which it responded with 500.
        self.failures: list[Exception] = []
        self.log: collections.deque[Logged] = collections.deque(maxlen=LOG_LENGTH)

    def close(self) -> None:
        """Remove all files on disk."""
        self.folder.close()

    def store(self, kind: type[AnyStore]) -> AnyStore:
        """Return the store of one API, created on first use."""
        found = self._stores.get(kind)
        if not isinstance(found, kind):
            found = self._stores[kind] = kind(self)
        return found

    def limiter(self, pool: str, model: str) -> Limiter:
        """The rate limits of a model, or of another pool."""
        key = (pool, model)
        if key not in self._limiters:
            self._limiters[key] = Limiter(self.limits, self.clock)
        return self._limiters[key]

    def set_limits(self, limits: RateLimits) -> None:
        """Set rate limits, with full buckets."""
        self.limits = limits
        self._limiters.clear()

    def set_script(self, steps: tuple[Step, ...]) -> None:
        """Replace the scripted answers."""
        self.script = Script(steps)

    def view(self, version: str, betas: tuple[str, ...]) -> View:
        return self.contract.view(version, betas)

    def widest(self, contract: Contract) -> View:
        """Return the view with every route that any request may see."""
        try:
            return contract.view(self.versions[-1], self.betas)
        except ContractError:
            return contract.view(self.versions[-1])

    def state(self) -> Mapping[str, Any]:
        """Return the state for the control endpoint."""
        return {
            "now": self.clock.now(),
            "requests": len(self.log),
            "mode": self.config.mode,
            "seed": self.config.seed,
        }
