"""What a page needs of the client that it came from."""

from __future__ import annotations

from typing import Any, ClassVar, Protocol

from ..http.config import Settings
from ..http.operation import Call


class Sender(Protocol):
    """A client, synchronous or not, as the results of its calls see it."""

    _asynchronous: ClassVar[bool]
    _settings: Settings

    def run(self, call: Call, form: str) -> Any:
        """Sends a call. Returns its result, or an awaitable of it if the client is asynchronous."""
