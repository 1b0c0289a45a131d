"""Values that are made only once."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


class Once:
    """Makes each named value once. An exception of the first attempt is raised for every caller."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._locks: dict[str, threading.RLock] = {}
        self._done: dict[str, tuple[Any, Exception | None]] = {}

    def get(self, name: str, make: Callable[[], T]) -> T:
        """Returns the value, or raises the exception of its first attempt.

        Other threads wait until it is made.
        """
        with self._lock:
            lock = self._locks.setdefault(name, threading.RLock())
        with lock:
            if name not in self._done:
                try:
                    self._done[name] = (make(), None)
                except Exception as error:
                    self._done[name] = (None, error)
            value, failure = self._done[name]
        if failure is not None:
            raise failure
        result: T = value
        return result

    def made(self, name: str) -> bool:
        """Returns whether the value has been requested."""
        return name in self._done

    def forget(self) -> None:
        """Forgets every value. Must not be called while a thread gets one."""
        self._done.clear()
