"""Values that are made once, whoever asks first."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


class Once:
    """Makes each named value once; an exception of the first try is raised to all who ask."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._locks: dict[str, threading.RLock] = {}
        self._done: dict[str, tuple[Any, Exception | None]] = {}

    def get(self, name: str, make: Callable[[], T]) -> T:
        """Returns the value. Threads that ask meanwhile wait for the thread that makes it."""
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
        """Returns whether the value has been asked for."""
        return name in self._done

    def forget(self) -> None:
        """Forgets every value; only while nobody asks."""
        self._done.clear()
