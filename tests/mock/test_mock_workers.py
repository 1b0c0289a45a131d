"""`mock --workers N`: as many processes as asked for, and none of them left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import httpx
import pytest

from claude_conformance.mock import MockConfig

MOCK = [sys.executable, "-c", "from claude_conformance.cli.mock import mock; mock()", "--port", "0"]
SENT = {"x-api-key": "any", "anthropic-version": "2023-06-01"}

pytestmark = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="counts processes in /proc")


def start(count: int, *arguments: str) -> tuple[subprocess.Popen[str], str]:
    process = subprocess.Popen(
        [*MOCK, "--workers", str(count), "--mode", "example", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    return process, process.stdout.readline().split()[-1]


def family(pid: int) -> list[int]:
    """A process and all that descend from it, zombies aside."""
    parents: dict[int, list[int]] = {}
    for entry in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, parent = entry.read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue
        if state != "Z":
            parents.setdefault(int(parent), []).append(int(entry.parent.name))
    found = [pid]
    for member in found:
        found += parents.get(member, [])
    return found


def gone(pids: list[int]) -> bool:
    """Whether these processes end within a minute."""
    until = time.monotonic() + 60
    while any(alive(pid) for pid in pids):
        if time.monotonic() > until:
            return False
        time.sleep(0.02)
    return True


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize(
    ("count", "number"),
    [
        (1, signal.SIGTERM),
        (2, signal.SIGINT),
        (3, signal.SIGTERM),
        (4, signal.SIGINT),
        (5, signal.SIGTERM),
    ],
)
def test_as_many_processes_as_asked_for(count: int, number: signal.Signals) -> None:
    process, url = start(count)
    members = family(process.pid)
    assert len(members) == count
    assert httpx.get(f"{url}/v1/models", headers=SENT).status_code == 200
    process.send_signal(number)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out, err) == (0, "", "")
    assert not [pid for pid in members if alive(pid)]
    with pytest.raises(httpx.ConnectError):
        httpx.get(url)


def test_a_signal_to_the_whole_group() -> None:
    """As Ctrl-C sends it."""
    process = subprocess.Popen(
        [*MOCK, "--workers", "3", "--mode", "example"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout is not None
    process.stdout.readline()
    members = family(process.pid)
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    assert not [pid for pid in members if alive(pid)]


def test_children_end_with_a_parent_that_is_killed() -> None:
    process, _ = start(3)
    members = family(process.pid)
    process.kill()
    process.wait()
    assert gone(members[1:])
    process.communicate()


def test_the_others_go_on_when_a_child_is_killed() -> None:
    process, url = start(3)
    _, child, *_ = family(process.pid)
    os.kill(child, signal.SIGKILL)
    assert gone([child])
    codes = {httpx.get(f"{url}/v1/models", headers=SENT).status_code for _ in range(10)}
    process.terminate()
    _, err = process.communicate(timeout=60)
    assert (codes, process.returncode, err) == ({200}, 0, "")


def test_every_process_answers_alike() -> None:
    """Connections are spread over the processes, and no two answers differ but for their ids."""
    process, url = start(3)
    try:
        bodies: set[str] = set()

        def ask() -> None:
            for _ in range(10):
                bodies.add(httpx.get(f"{url}/v1/models", headers=SENT).text)

        threads = [threading.Thread(target=ask) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(bodies) == 1
        control = httpx.get(f"{url}/_mock/state")
        assert control.status_code == 409
        assert "--workers" in control.json()["error"]["message"]
    finally:
        process.terminate()
        process.communicate(timeout=60)


def test_several_processes_have_no_common_memory() -> None:
    with pytest.raises(ValueError, match="several need mode='example'"):
        MockConfig(workers=2)
