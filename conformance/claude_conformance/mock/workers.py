"""Child processes that share the open sockets of their parent, and end with it."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
import traceback
from collections.abc import Callable
from types import TracebackType

# How long children may take to finish open requests, in seconds.
PATIENCE = 10.0


class Workers:
    """`count` child processes, forked on entry; the body of `with` runs in each of them and in the parent.

    A child ends with the body, with status 0 or, after an exception, 1. At its end the parent waits for all
    children, and kills slow ones. Raises `OSError` if a process cannot be started.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._children: list[int] = []
        self.is_child = False

    def __enter__(self) -> Workers:
        # Nothing is written: children wait for the end of the pipe, which closes when the parent ends.
        self._alive, self._hold = os.pipe()
        for _ in range(self._count):
            try:
                pid = os.fork()
            except OSError:
                self._end()
                raise
            if pid == 0:
                self.is_child = True
                self._children.clear()
                os.close(self._hold)
                break
            self._children.append(pid)
        return self

    def when_parent_ends(self, stop: Callable[[], None]) -> None:
        """In a child: call `stop` in another thread as soon as the parent ends or is about to end."""

        def wait() -> None:
            os.read(self._alive, 1)
            stop()

        threading.Thread(target=wait, name="parent", daemon=True).start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        if self.is_child:
            if error is not None:
                traceback.print_exception(error)
            os._exit(0 if error is None else 1)
        self._end()

    def _end(self) -> None:
        os.close(self._hold)
        os.close(self._alive)
        limit = time.monotonic() + PATIENCE
        for pid in self._children:
            while os.waitpid(pid, os.WNOHANG) == (0, 0):
                if time.monotonic() > limit:
                    with contextlib.suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)
                time.sleep(0.01)
