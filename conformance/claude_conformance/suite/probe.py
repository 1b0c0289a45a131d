"""One rule's access to the server, and the facts that all rules of a run share."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from claude_conformance.contract import Contract, Variant, View
from claude_conformance.rules import Call, CutShort, Probe
from claude_conformance.rules.kit.fresh import drawn_from
from claude_conformance.rules.kit.presence import PRESENCE
from claude_conformance.rules.kit.requests import FILES
from claude_conformance.rules.kit.samples import SAMPLES
from claude_conformance.rules.probe import RUN, Auth, Extent
from claude_conformance.suite.listening import Listening
from claude_conformance.suite.session import Session
from claude_conformance.wire import Exchange, JsonError

WORKSPACE_KEYS = frozenset({"apiKey", "bearerToken"})
"""The kinds of credential that the run's own key is."""

ABSENT = frozenset({404, 405, 501})

T = TypeVar("T")


class RuleProbe:
    """Implements `rules.Probe`. ``exchanges`` are those of this rule, in order."""

    def __init__(
        self,
        session: Session,
        model: str | None = None,
        *,
        rule: str = "",
        writes: bool = False,
        extent: Extent = "complete",
        seed: int = 0,
    ) -> None:
        self._session = session
        self._model = model
        self._rule = rule
        self.writes = writes
        self.extent: Extent = extent
        self.seed = seed
        self.exchanges: list[Exchange] = []
        self.notes: list[str] = []

    @property
    def contract(self) -> Contract:
        return self._session.contract

    @property
    def variant(self) -> Variant:
        return self._session.variant

    @property
    def version(self) -> str:
        return self._session.version

    @property
    def view(self) -> View:
        return self.contract.view(self.version)

    @property
    def url(self) -> str:
        """The address of the server, without a trailing slash."""
        return self._session.target.url

    @property
    def auth(self) -> Auth:
        return self._session.target.auth

    @property
    def models(self) -> tuple[Mapping[str, Any], ...]:
        return self._session.once.get("models", self._list_models)

    @property
    def model(self) -> str:
        """Returns the model to use. Raises `CutShort` if none is named and none is listed."""
        if self._model is not None:
            return self._model
        chosen = newest(self.models)
        if chosen is None:
            raise CutShort("no model is known: GET /v1/models lists no model; name one with --model")
        return chosen

    def send(self, call: Call) -> Exchange:
        exchange = self._session.send(call)
        self._session.litter.watch(self._rule, call, exchange)
        self.exchanges.append(exchange)
        return exchange

    def listen(self, call: Call) -> Listening:
        return Listening(self._session, call, self.exchanges.append)

    def send_in_turn(self, *calls: Call) -> list[Exchange]:
        exchanges = self._session.send_in_turn(calls)
        for call, exchange in zip(calls, exchanges, strict=False):
            self._session.litter.watch(self._rule, call, exchange)
        self.exchanges += exchanges
        return exchanges

    def once(self, name: str, make: Callable[[Probe], T]) -> T:
        def made() -> T:
            with drawn_from(self.seed, f"once {name}"):
                return make(self._shared())

        return self._session.once.get(f"once {name}", made)

    def credential(self, scheme: str) -> str | None:
        return RUN if scheme in WORKSPACE_KEYS else self._session.target.credentials.get(scheme)

    def note(self, text: str) -> None:
        self.notes.append(text)

    def pause(self, seconds: float) -> None:
        self._session.pause(seconds)

    def sample(self, name: str) -> Exchange:
        def sent() -> Exchange:
            with drawn_from(self.seed, f"sample {name}"):
                return self._shared().send(SAMPLES[name](self))

        exchange = self._session.once.get(f"sample {name}", sent)
        self.exchanges.append(exchange)
        return exchange

    def supports(self, operation: str) -> bool:
        return self._session.once.get(f"supports {operation}", lambda: self._present(operation))

    def _shared(self) -> RuleProbe:
        """Returns a probe whose exchanges belong to no rule."""
        return RuleProbe(
            self._session,
            self._model,
            rule=self._rule,
            writes=self.writes,
            extent=self.extent,
            seed=self.seed,
        )

    def _present(self, operation: str) -> bool:
        call = PRESENCE[operation]
        if self._presence(call).status in ABSENT:
            return False
        # Some gateways check the body before the route, so the collection's other method must exist too.
        same = {other.method: other for other in PRESENCE.values() if other.path == call.path}
        asked = [self._presence(other) for other in same.values()]
        return not any(exchange.status == 404 or another_api(call.path, exchange) for exchange in asked)

    def _presence(self, call: Call) -> Exchange:
        return self._session.once.get(
            f"presence {call.method} {call.path}", lambda: self._shared().send(call)
        )

    def _list_models(self) -> tuple[Mapping[str, Any], ...]:
        response = self._presence(PRESENCE["listModels"]).response
        if response is None or response.status != 200:
            return ()
        try:
            page = response.json()
        except JsonError:
            return ()
        data = page.get("data") if isinstance(page, dict) else None
        items = data if isinstance(data, list) else []
        return tuple(item for item in items if isinstance(item, dict) and isinstance(item.get("id"), str))


def another_api(path: str, exchange: Exchange) -> bool:
    """Returns whether the server has OpenAI's Files API: a list object whose files have a purpose."""
    if path != FILES or exchange.response is None:
        return False
    try:
        value = exchange.response.json()
    except JsonError:
        return False
    if exchange.status == 200:
        return isinstance(value, dict) and value.get("object") == "list"
    return re.search(r"\bpurpose\b", exchange.response.text) is not None


_SELECT = re.compile("fable|mythos")  # lines that refuse what others accept, for example forced tool choices


def newest(models: tuple[Mapping[str, Any], ...]) -> str | None:
    """Returns the model to use: the newest, if possible neither deprecated nor of a select line."""

    def rank(item: Mapping[str, Any]) -> tuple[bool, bool, str]:
        fresh = item.get("lifecycle") in (None, "active") and not item.get("deprecated_at")
        return fresh, not _SELECT.search(item["id"]), str(item.get("created_at") or "")

    return str(max(models, key=rank)["id"]) if models else None
