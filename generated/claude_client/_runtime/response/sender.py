"""The part of a client that its results use."""

from __future__ import annotations

from typing import Any, ClassVar, Protocol

from ..http.config import Settings
from ..http.operation import Call


class Sender(Protocol):
    """A client, synchronous or asynchronous, as the results of its calls use it."""

    _asynchronous: ClassVar[bool]
    _settings: Settings

    def run(self, call: Call, form: str) -> Any:
        """Send a call. Return its result, or an awaitable of it if the client is asynchronous."""
