"""The objects that a run has created on the server, and their deletion."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable
from functools import cache

import attrs

from claude_conformance.contract import Contract, load_contract, whole_contract
from claude_conformance.contract.views import pattern
from claude_conformance.rules import Call, Skipped
from claude_conformance.rules.kit.kinds import kinds_of
from claude_conformance.wire import Exchange, JsonError

PATIENCE = 60.0
"""Seconds that a run waits at its end for objects that cannot be deleted yet."""

_BATCHES = "/v1/messages/batches"
_SKILLS = "/v1/skills"
_SAFE = re.compile(r"[\w-]{1,200}", re.ASCII)  # what cannot lead to another path
_GONE = frozenset({200, 204, 404})
_WAITS = (0.0, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0)

Send = Callable[[Call], Exchange]
Pause = Callable[[float], object]


@attrs.frozen
class Thing:
    """An object on the server: the rule that created it, and the call that deletes it."""

    rule: str
    delete: Call

    @property
    def path(self) -> str:
        """The path of the object."""
        return self.delete.path


@attrs.frozen
class End:
    """How objects of a kind end: the path that creates them, and the call that deletes or archives one."""

    creates: re.Pattern[str]
    method: str
    template: str
    own: str

    def of(self, path: str, id: str) -> tuple[str, str] | None:
        """Returns the method and path that end an object, or `None` if the path does not create its kind."""
        found = self.creates.fullmatch(path)
        if found is None:
            return None
        ended = self.template
        for name, value in {**found.groupdict(), self.own: id}.items():
            ended = ended.replace("{" + name + "}", value)
        return self.method, ended


def ends_of(contract: Contract) -> tuple[End, ...]:
    """Returns how the objects end that a run with this contract may create.

    Objects outside the core name objects of other APIs, which the run creates too.
    """
    core = load_contract()
    return _ends_of(contract if set(contract.resources) <= set(core.resources) else whole_contract())


@cache
def _ends_of(contract: Contract) -> tuple[End, ...]:
    found = []
    for kind in kinds_of(contract).values() if contract.resources else ():
        end = kind.operations.get("delete") or kind.operations.get("archive")
        if kind.has("create") and end is not None and kind.resource.prefix is not None:
            own = kind.resource.path_names[-1]
            found.append(End(pattern(kind.operations["create"].path), end.method, end.path, own))
    return tuple(found)


class Litter:
    """Records what calls create and delete. Thread-safe."""

    def __init__(self, ends: tuple[End, ...] = ()) -> None:
        self._ends = ends
        self._lock = threading.Lock()
        self._things: dict[str, Thing] = {}

    def watch(self, rule: str, call: Call, exchange: Exchange) -> None:
        """Records what an exchange has created or deleted, if anything."""
        path = call.path.partition("?")[0]
        if call.method == "DELETE" and exchange.status in _GONE:
            with self._lock:
                self._things.pop(path, None)
        if call.method != "POST":
            return
        if exchange.status in _GONE:
            with self._lock:
                ended = self._things.get(path)
                if ended is not None and ended.delete.method == "POST":
                    del self._things[path]  # archived
        made = _id(exchange)
        if made is not None:
            self._note(rule, call, path, made)

    def _note(self, rule: str, call: Call, path: str, made: str) -> None:
        """Records the call that ends an object, if the path creates objects."""
        ends = [("DELETE", f"{path}/{made}")] if path == _BATCHES else []
        ends += [found for end in self._ends if (found := end.of(path, made)) is not None]
        for method, ended in ends:
            delete = attrs.evolve(call, method=method, path=ended, json=None, body=None, headers=(), query=())
            with self._lock:
                self._things[delete.path] = Thing(rule, delete)

    def remove(self, send: Send, pause: Pause) -> list[tuple[Thing, str]]:
        """Deletes everything, the newest first. Returns what is left, with the reason.

        The versions of a skill go with it.
        """
        deadline = time.monotonic() + PATIENCE
        with self._lock:
            things = list(reversed(self._things.values()))
        skills = tuple(f"{thing.path}/" for thing in things if thing.path.startswith(_SKILLS))
        left = []
        for thing in things:
            if thing.path.startswith(skills):
                continue
            try:
                reason = _remove(thing.delete, send, pause, deadline)
            except Skipped as skip:
                reason = skip.message
            if reason:
                left.append((thing, reason))
        return left


def _id(exchange: Exchange) -> str | None:
    """Returns the id in a successful response."""
    if exchange.response is None or not 200 <= exchange.response.status < 300:
        return None
    try:
        value = exchange.response.json()
    except JsonError:
        return None
    found = value.get("id") if isinstance(value, dict) else None
    return found if isinstance(found, str) and _SAFE.fullmatch(found) else None


def _remove(delete: Call, send: Send, pause: Pause, deadline: float) -> str:
    """Deletes one object. Returns why that failed, or an empty string."""
    status = send(delete).status
    if status in _GONE:
        return ""
    waits: tuple[float, ...] = ()
    if delete.path.startswith(_BATCHES):
        # A batch can be deleted only after it has ended.
        send(attrs.evolve(delete, method="POST", path=f"{delete.path}/cancel"))
        waits = _WAITS
    elif delete.path.startswith(_SKILLS):
        # Older servers refuse to delete a skill that has versions.
        _remove_versions(delete, send)
        waits = (0.0,)
    for wait in waits:
        pause(min(wait, max(0.0, deadline - time.monotonic())))
        status = send(delete).status
        if status in _GONE:
            return ""
        if time.monotonic() > deadline:
            break
    return f"its deletion returns {status}"


def _remove_versions(delete: Call, send: Send) -> None:
    """Deletes the versions of a skill."""
    response = send(attrs.evolve(delete, method="GET", path=f"{delete.path}/versions")).response
    try:
        page = response.json() if response is not None else None
    except JsonError:
        return
    data = page.get("data") if isinstance(page, dict) else None
    for item in data if isinstance(data, list) else ():
        names = (item.get("version"), item.get("id")) if isinstance(item, dict) else ()
        name = next((name for name in names if isinstance(name, str) and _SAFE.fullmatch(name)), None)
        if name is not None:
            send(attrs.evolve(delete, path=f"{delete.path}/versions/{name}"))
