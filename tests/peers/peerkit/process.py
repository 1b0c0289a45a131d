"""Runs a peer: started on loopback, awaited, and stopped with what it started itself."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import uvicorn

from claude_conformance.mock import MockConfig, MockServer
from peerkit.install import node_home
from peerkit.peer import KEY, Launch, Peer, Place
from peerkit.stub import make_app

START = 120.0  # seconds that a peer may take until it answers
STOP = 10.0  # seconds between asking a peer to end and ending it
NOWHERE = "http://127.0.0.1:9"  # a proxy that leads nowhere: a peer reaches loopback only


class StartError(Exception):
    """A peer did not come up; the message is for people."""


def free_port() -> int:
    """A port on loopback that was unused just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def running(peer: Peer, installed: Path, home: Path) -> Iterator[str]:
    """Starts a peer with the server behind it; returns its address."""
    with _upstream(peer) as upstream:
        port = free_port()
        url = f"http://127.0.0.1:{port}"
        launch = peer.launch(Place(installed, home, port, upstream))
        with (home / "log.txt").open("wb") as log, _process(launch, home, log.fileno()) as process:
            _wait(process, url + peer.ready, home / "log.txt")
            yield url


@contextlib.contextmanager
def _process(launch: Launch, home: Path, log: int) -> Iterator[subprocess.Popen[bytes]]:
    """A child in a process group of its own, which is all that is ever signalled."""
    process = subprocess.Popen(
        launch.argv,
        cwd=home,
        env={**_environment(home), **launch.env},
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=log,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        for number in (signal.SIGTERM, signal.SIGKILL):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, number)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(STOP)


def _environment(home: Path) -> dict[str, str]:
    """Nothing of ours: no key, no settings, no way out."""
    return {
        "PATH": os.pathsep.join([str(node_home() / "bin"), os.defpath]),
        "HOME": str(home),
        "TMPDIR": str(home),
        "LANG": "C.UTF-8",
        "HTTP_PROXY": NOWHERE,
        "HTTPS_PROXY": NOWHERE,
        "NO_PROXY": "127.0.0.1,localhost",
    }


def _wait(process: subprocess.Popen[bytes], url: str, log: Path) -> None:
    end = time.monotonic() + START
    while time.monotonic() < end:
        if process.poll() is not None:
            raise StartError(f"it ended with status {process.returncode}:\n{_tail(log)}")
        with contextlib.suppress(httpx.HTTPError):
            if httpx.get(url, timeout=2.0, trust_env=False).status_code < 500:
                return
        time.sleep(0.2)
    raise StartError(f"it did not answer at {url} within {START:g} s:\n{_tail(log)}")


def _tail(log: Path) -> str:
    return log.read_text(errors="replace")[-2000:]


@contextlib.contextmanager
def _upstream(peer: Peer) -> Iterator[str]:
    """The address of the server behind a gateway, or an empty string."""
    if peer.upstream == "mock":
        with MockServer(MockConfig(api_keys=(KEY,))) as mock:
            yield mock.url
    elif peer.upstream == "openai":
        with _served(free_port()) as url:
            yield url
    else:
        yield ""


@contextlib.contextmanager
def _served(port: int) -> Iterator[str]:
    server = uvicorn.Server(uvicorn.Config(make_app(), port=port, log_level="warning", lifespan="off"))
    thread = threading.Thread(target=server.run, name="stub", daemon=True)
    thread.start()
    try:
        while not server.started and thread.is_alive():
            time.sleep(0.02)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(STOP)
