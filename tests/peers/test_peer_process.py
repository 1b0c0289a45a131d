"""A peer is started in a place of its own, awaited, and stopped with what it started."""

from __future__ import annotations

import sys
from pathlib import Path

import httpx
import pytest
from peerkit.peer import Launch, Peer, Place
from peerkit.process import StartError, running

SERVER = (
    "import http.server as h, sys; "
    "h.test(h.SimpleHTTPRequestHandler, port=int(sys.argv[1]), bind='127.0.0.1')"
)
"""Serves its working directory."""
PARENT = "import subprocess, sys; subprocess.run([sys.executable, '-c', sys.argv[2], sys.argv[1]])"


def peer(*argv: str) -> Peer:
    """A peer that is one Python command; PORT is replaced by the port."""

    def launch(place: Place) -> Launch:
        return Launch((sys.executable, "-c", *(part.replace("PORT", str(place.port)) for part in argv)))

    return Peer("made-up", "Made up", "none", "PyPI", "none", "https://example.com", "`it`", "m", launch)


@pytest.mark.parametrize("argv", [(SERVER, "PORT"), (PARENT, "PORT", SERVER)])
def test_it_answers_and_then_it_is_gone(tmp_path: Path, argv: tuple[str, ...]) -> None:
    (tmp_path / "here.txt").write_text("in its own folder")
    with running(peer(*argv), tmp_path, tmp_path) as url:
        assert httpx.get(f"{url}/here.txt", trust_env=False).text == "in its own folder"
    with pytest.raises(httpx.ConnectError):
        httpx.get(url, trust_env=False)


def test_it_gets_nothing_of_our_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-ours")
    code = "import os, pathlib; pathlib.Path('env.txt').write_text(repr(dict(os.environ)))"
    with pytest.raises(StartError), running(peer(code), tmp_path, tmp_path):
        pass
    found = (tmp_path / "env.txt").read_text()
    assert "sk-ours" not in found
    assert f"'HOME': {str(tmp_path)!r}" in found


def test_one_that_ends_says_why(tmp_path: Path) -> None:
    with (
        pytest.raises(StartError, match=r"(?s)it ended with status 3:.*no such option"),
        running(peer("import sys; print('no such option'); sys.exit(3)"), tmp_path, tmp_path),
    ):
        pass
