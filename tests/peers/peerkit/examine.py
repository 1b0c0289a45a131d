"""Examines a peer with the command that anybody would use."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from peerkit.install import install
from peerkit.peer import KEY, REPORTS, Peer
from peerkit.process import running

TIMEOUT = 1800  # seconds for one run of the suite


class ExamineError(Exception):
    """The suite did not come to an end; the message is for people."""


def examine(peer: Peer) -> dict[str, Any]:
    """Installs, starts, examines and stops a peer; gives the JSON report, which is also kept."""
    installed = install(peer)
    REPORTS.mkdir(parents=True, exist_ok=True)
    path = REPORTS / f"{peer.id}.json"
    path.unlink(missing_ok=True)
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home,
        running(peer, installed, Path(home)) as url,
    ):
        _run(peer, url, path)
    report: dict[str, Any] = json.loads(path.read_text())
    return report


def _run(peer: Peer, url: str, path: Path) -> None:
    command = [str(Path(sys.executable).with_name("claude-conformance")), "run", url]
    command += [
        "--api-key",
        KEY,
        "--model",
        peer.model,
        "--timeout",
        "30",
        "--allow-writes",
        "--report",
        f"json={path}",
    ]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=TIMEOUT)
    except subprocess.TimeoutExpired:
        raise ExamineError(f"{peer.id}: the suite took more than {TIMEOUT} s") from None
    if done.returncode not in {0, 1} or not path.exists():
        raise ExamineError(f"{peer.id}: the suite ended with status {done.returncode}: {done.stderr.strip()}")
