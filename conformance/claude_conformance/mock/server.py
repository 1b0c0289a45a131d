"""Runs the mock: in a thread of this process, or in the foreground."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import socket
import threading
from collections.abc import Callable, Generator, Iterable, Iterator
from types import FrameType

import uvicorn

from claude_conformance.contract import Contract
from claude_conformance.mock.app import MockApp, create_app
from claude_conformance.mock.http.sending import ConnectionCut
from claude_conformance.mock.protocol import HttpProtocol
from claude_conformance.mock.workers import Workers
from claude_conformance.mock.world.config import MockConfig
from claude_conformance.mock.world.world import Logged, World

STOP_TIMEOUT = 5.0
TICK = 0.005
SIGNALS = (signal.SIGINT, signal.SIGTERM)


class _Server(uvicorn.Server):
    """uvicorn, quicker to stop: hundreds of mocks are started and stopped in one test run."""

    async def main_loop(self) -> None:
        ticks = 0
        await self.on_tick(ticks)
        while not self.should_exit:
            await asyncio.sleep(TICK)
            ticks += 1
            if ticks % 200 == 0:
                await self.on_tick(0)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for sock in sockets or []:
            sock.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        for _ in range(int(STOP_TIMEOUT / TICK)):
            if not self.server_state.tasks or self.force_exit:
                break
            await asyncio.sleep(TICK)
        for task in self.server_state.tasks:
            task.cancel()
        await self.lifespan.shutdown()

    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Stop cleanly on SIGTERM and SIGINT, without raising them again."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        before = {number: signal.signal(number, self._stop) for number in SIGNALS}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _stop(self, _: int, __: FrameType | None) -> None:
        # The second signal does not wait for open streams.
        self.force_exit = self.should_exit
        self.should_exit = True

    def stop(self) -> None:
        """Stop as at the first signal. May be called from any thread."""
        self.should_exit = True


def bind(host: str, port: int) -> socket.socket:
    """Return a listening socket. Raises `OSError` if the address cannot be bound."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named in full: asyncio sets TCP_NODELAY only where it sees the protocol.
    sock = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.bind((host, port))
        sock.listen(1024)
        sock.setblocking(False)
    except OSError:
        sock.close()
        raise
    return sock


def url_of(sock: socket.socket) -> str:
    """The base URL of a bound socket."""
    host, port = sock.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def _uvicorn(app: MockApp) -> _Server:
    log = logging.getLogger("uvicorn.error")
    if _quiet not in log.filters:
        log.addFilter(_quiet)
    config = uvicorn.Config(
        app,
        http=HttpProtocol,
        log_config=None,
        access_log=False,
        server_header=False,
        lifespan="off",
        ws="none",
        timeout_keep_alive=75,
        h11_max_incomplete_event_size=256 * 1024,
    )
    return _Server(config)


def _quiet(record: logging.LogRecord) -> bool:
    """Cut connections and streams that a stop ends are not errors; a mock does not log its start and stop."""
    error = record.exc_info[1] if record.exc_info else None
    return record.levelno >= logging.ERROR and not isinstance(error, ConnectionCut | asyncio.CancelledError)


class MockServer:
    """A mock in a thread of this process, on a free loopback port unless the config says otherwise.

    It runs from creation until `close()`; a `with` block closes it.
    `url` has no trailing slash, `api_key` is a valid key.
    """

    def __init__(self, config: MockConfig | None = None, contract: Contract | None = None) -> None:
        self.config = config or MockConfig()
        self.app: MockApp = create_app(self.config, contract)
        self._socket = bind(self.config.host, self.config.port)
        self.url = url_of(self._socket)
        self._server = _uvicorn(self.app)
        # The socket listens already: connections wait in its queue until the loop turns.
        self._thread = threading.Thread(target=self._run, name=f"mock {self.url}", daemon=True)
        self._thread.start()

    def _run(self) -> None:
        asyncio.run(self._server.serve(sockets=[self._socket]))

    @property
    def world(self) -> World:
        """The state of the server."""
        return self.app.world

    @property
    def api_key(self) -> str:
        """A valid key."""
        return self.config.keys[0]

    @property
    def requests(self) -> list[Logged]:
        """The requests so far, oldest first."""
        return list(self.world.log)

    def set_faults(self, ids: Iterable[str]) -> None:
        """Replace the active faults. Raises `UnknownFault` if one does not exist."""
        self.app.faults.set(ids)

    @contextlib.contextmanager
    def faults(self, *ids: str) -> Iterator[None]:
        """Activate faults inside a `with` block. Raises `UnknownFault` if one does not exist."""
        before = self.app.faults.active
        self.set_faults(ids)
        try:
            yield
        finally:
            self.app.faults.active = before

    def advance(self, seconds: float) -> None:
        """Move virtual time forward."""
        self.world.clock.advance(seconds)

    def close(self) -> None:
        """Stop the server and free its port. May be called twice."""
        self._server.should_exit = True
        self._thread.join(2 * STOP_TIMEOUT)
        self.world.close()

    def __enter__(self) -> MockServer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def serve(config: MockConfig, ready: Callable[[str], None]) -> None:
    """Run the mock in the foreground until SIGTERM or SIGINT; `ready` gets the URL.

    With `config.workers` above 1, that many processes serve one address: this one and its children. They end
    when this one ends. Raises `OSError` if the address cannot be bound.
    """
    sock = bind(config.host, config.port)
    # A signal that comes while the processes start waits until they can stop in good order.
    signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    with Workers(config.workers - 1) as workers:
        app = create_app(config)
        server = _uvicorn(app)
        try:
            with server.capture_signals():
                signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
                if workers.is_child:
                    workers.when_parent_ends(server.stop)
                else:
                    ready(url_of(sock))
                server.run(sockets=[sock])
        finally:
            app.world.close()
