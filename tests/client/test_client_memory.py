"""Large files go through the client without staying in it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

MB = 1 << 20
SIZE = 200 * MB
#: Peak memory that the transfer may add to a client that has made small ones, in bytes.
GROWTH = 50 * MB

CLIENT = """
import asyncio, json, pathlib, sys
import claude_client as cc

url, small, large, target, kind = sys.argv[1:]

def transfer(path, name):
    client = cc.Client(api_key="k", base_url=url)
    client.files.upload(file=pathlib.Path(path))
    client.files.download(name).write_to_file(target)

async def transfer_async(path, name):
    async with cc.AsyncClient(api_key="k", base_url=url) as client:
        await client.files.upload(file=pathlib.Path(path))
        await (await client.files.download(name)).write_to_file(target)

def run(path, name):
    if kind == "sync":
        transfer(path, name)
    else:
        asyncio.run(transfer_async(path, name))

def peak():
    # The peak of this program alone: ru_maxrss also has that of the one which started it.
    line, = [line for line in open("/proc/self/status") if line.startswith("VmHWM")]
    return int(line.split()[1]) * 1024

run(small, "small")
before = peak()
run(large, "large")
print(json.dumps(peak() - before))
"""


class Handler(BaseHTTPRequestHandler):
    """Counts what is uploaded, and gives as many bytes as were uploaded last."""

    protocol_version = "HTTP/1.1"
    received: list[int] = []  # by all handlers, one for each connection

    def log_message(self, *_: object) -> None:
        pass

    def do_POST(self) -> None:
        left = int(self.headers["content-length"])
        self.received.append(left)
        while left:
            left -= len(self.rfile.read(min(left, MB)))
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def do_GET(self) -> None:
        size = SIZE if "large" in self.path else MB
        self.send_response(200)
        self.send_header("content-type", "application/octet-stream")
        self.send_header("content-length", str(size))
        self.end_headers()
        piece = b"\xab" * MB
        for _ in range(size // MB):
            self.wfile.write(piece)


@pytest.fixture
def url() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
@pytest.mark.parametrize("kind", ["sync", "async"])
def test_two_hundred_megabytes_up_and_down(url: str, tmp_path: Path, kind: str) -> None:
    small, large, target = (tmp_path / name for name in ("small", "large", "target"))
    small.write_bytes(b"x" * MB)
    with large.open("wb") as file:
        file.truncate(SIZE)
    Handler.received.clear()
    script = tmp_path / "client.py"
    script.write_text(CLIENT)
    done = subprocess.run(
        [sys.executable, script, url, small, large, target, kind],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
        env={**os.environ, "NO_PROXY": "127.0.0.1"},
    )
    assert done.returncode == 0, done.stderr
    growth = json.loads(done.stdout)
    print(f"{kind}: peak memory grew by {growth / MB:.1f} MB")
    assert Handler.received[1] > SIZE
    assert target.stat().st_size == SIZE
    assert growth < GROWTH
