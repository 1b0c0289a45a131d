"""A file of 500 MB goes up and down, one more byte is refused, and the mock stays small."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

SIZE = 500 * 1024 * 1024
MOST_MEMORY = 200 * 1024 * 1024
CHUNK = os.urandom(2**20)
HEADERS = {"x-api-key": "test-key", "anthropic-version": "2023-06-01"}
FORM = {**HEADERS, "content-type": "multipart/form-data; boundary=xyz"}
START = b'--xyz\r\nContent-Disposition: form-data; name="file"; filename="big.bin"\r\n\r\n'
END = b"\r\n--xyz--\r\n"
PROGRAM = "from claude_conformance.cli import main; main()"


def form(size: int) -> Iterator[bytes]:
    yield START
    for at in range(0, size, len(CHUNK)):
        yield CHUNK[: size - at]
    yield END


def peak(pid: int) -> int:
    """The most memory that a process has had so far, in bytes."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    assert found
    return int(found[1]) * 1024


@pytest.fixture
def process(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """A mock in a process of its own, with a temporary folder of its own, and its URL."""
    command = [sys.executable, "-c", PROGRAM, "mock", "--port", "0", "--api-key", "test-key"]
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as running:
        assert running.stdout
        found = re.search(r"http://\S+", running.stdout.readline())
        assert found
        yield running, found[0]
        running.terminate()
        assert running.wait(20) == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs /proc")
def test_500_megabytes(process: tuple[subprocess.Popen[str], str]) -> None:
    running, url = process
    with httpx.Client(base_url=url, timeout=600) as client:
        made = client.post("/v1/files", content=form(SIZE), headers=FORM)
        assert made.status_code == 200, made.text
        assert made.json()["size_bytes"] == SIZE
        id = made.json()["id"]
        client.put("/_mock/files", json={"id": id, "downloadable": True})
        sent, got = hashlib.sha256(), hashlib.sha256()
        for at in range(0, SIZE, len(CHUNK)):
            sent.update(CHUNK[: SIZE - at])
        with client.stream("GET", f"/v1/files/{id}/content", headers=HEADERS) as answer:
            for chunk in answer.iter_raw():
                got.update(chunk)
        assert got.digest() == sent.digest()
        for size in (SIZE + 1, SIZE + 2**21):
            length = {"content-length": str(len(START) + size + len(END))}
            for headers in (FORM, FORM | length):
                refused = client.post("/v1/files", content=form(size), headers=headers)
                assert refused.status_code == 413
                assert refused.json()["error"]["type"] == "request_too_large"
        assert client.get(f"/v1/files/{id}", headers=HEADERS).status_code == 200
    assert peak(running.pid) < MOST_MEMORY
