"""The budget of a run, counted exactly and shared by several threads."""

from __future__ import annotations

import threading

from claude_conformance.contract.text.counted import counted


class BudgetExhausted(Exception):
    """Raised if a budget is used up; the message says which one, and how to raise it."""


class Budget:
    """Limits for requests and output tokens. `None` means no limit.

    A request reserves its `max_tokens` before it is sent; `settle` releases what was not used.
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
        """Counts one request and reserves tokens. Raises `BudgetExhausted` if too little is left.

        ``beyond`` is for requests that must always be sent: the run's own deletions.
        """
        with self._lock:
            if beyond:
                self._requests += 1
                return
            if self.requests_allowed is not None and self._requests >= self.requests_allowed:
                raise BudgetExhausted(
                    f"the budget of {counted(self.requests_allowed, 'request')} is used up; raise --budget"
                )
            if self.tokens_allowed is not None and self._tokens + tokens > self.tokens_allowed:
                raise BudgetExhausted(
                    f"the limit of {counted(self.tokens_allowed, 'output token')} is reached; "
                    "raise --max-tokens-total"
                )
            self._requests += 1
            self._tokens += tokens

    def settle(self, reserved: int, used: int) -> None:
        """Replaces a reservation with the tokens used, at most the reservation."""
        with self._lock:
            self._tokens -= reserved - min(max(used, 0), reserved)
