"""What a run may spend, counted exactly and by several threads at once."""

from __future__ import annotations

import threading


class BudgetExhausted(Exception):
    """Too little is left of a budget; the message says of which, and how to raise it."""


class Budget:
    """Requests sent and output tokens asked for. `None` means no limit.

    A request reserves its `max_tokens` before it is sent; `settle` gives back what was not used.
    """

    def __init__(self, requests: int | None = None, tokens: int | None = None) -> None:
        self.requests_allowed = requests
        self.tokens_allowed = tokens
        self._lock = threading.Lock()
        self._requests = 0
        self._tokens = 0

    @property
    def requests(self) -> int:
        """Requests sent so far."""
        with self._lock:
            return self._requests

    @property
    def tokens(self) -> int:
        """Output tokens used or reserved so far."""
        with self._lock:
            return self._tokens

    def take(self, tokens: int = 0, *, beyond: bool = False) -> None:
        """Counts one request and reserves tokens; raises `BudgetExhausted` and counts nothing.

        ``beyond`` is for requests that must be sent whatever they cost: the run's own deletions.
        """
        with self._lock:
            if beyond:
                self._requests += 1
                return
            if self.requests_allowed is not None and self._requests >= self.requests_allowed:
                raise BudgetExhausted(
                    f"the budget of {self.requests_allowed} requests is used up; raise --budget"
                )
            if self.tokens_allowed is not None and self._tokens + tokens > self.tokens_allowed:
                raise BudgetExhausted(
                    f"the limit of {self.tokens_allowed} output tokens is reached; raise --max-tokens-total"
                )
            self._requests += 1
            self._tokens += tokens

    def settle(self, reserved: int, used: int) -> None:
        """Replaces a reservation by what was used, which is never counted above it."""
        with self._lock:
            self._tokens -= reserved - min(max(used, 0), reserved)
