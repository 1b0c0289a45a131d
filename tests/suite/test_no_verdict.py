"""A run that could not look gives no verdict: exit status 2 and one line that says why."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hostile import serving

from claude_conformance.cli.app import main
from claude_conformance.contract import load_contract
from claude_conformance.mock import MockConfig, MockServer, Step
from claude_conformance.rules import select
from claude_conformance.suite import Options, make_target, run

SECRET = "sk-ant-api03-SECRETVALUE"
MODEL = ("--model", "claude-opus-4-8")


@pytest.fixture
def mock() -> Iterator[MockServer]:
    with MockServer(MockConfig()) as server:
        yield server


def command(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as leaving:
        main(["run", *arguments])
    shown = capsys.readouterr()
    return int(leaving.value.code or 0), shown.out, shown.err


def dead(script: tuple[Step, ...]) -> MockServer:
    return MockServer(MockConfig(script=script))


def down(times: int = 0) -> tuple[Step, ...]:
    """A mock whose model answers with 500, so many times or forever."""
    error = {"status": 500, "message": "The upstream is away."}
    return (Step(match={"operation": "createMessage"}, times=times, error=error),)


def test_a_dead_upstream_ends_the_run_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    with dead(down()) as server:
        status, out, err = command(capsys, server.url, "--api-key", server.api_key)
        assert len(server.requests) < 15
    assert status == 2
    (line,) = err.splitlines()
    assert "gets 500 (api_error: The upstream is away.)" in line
    assert "CONFORMANT" not in out
    assert "0 passed, 0 failed" in out


def test_one_bad_moment_does_not_end_the_run(capsys: pytest.CaptureFixture[str]) -> None:
    with dead(down(times=1)) as server:
        status, _, err = command(capsys, server.url, "--api-key", server.api_key, "--rule", "G01")
    assert (status, err) == (0, "")


def test_a_mistyped_model_ends_the_run_at_once(capsys: pytest.CaptureFixture[str], mock: MockServer) -> None:
    status, out, err = command(capsys, mock.url, "--api-key", mock.api_key, "--model", "claude-opus-4.8")
    assert (status, "0 passed, 0 failed" in out) == (2, True)
    (line,) = err.splitlines()
    assert "model claude-opus-4.8 gets 404 (not_found_error: " in line
    assert "--model" in line
    assert len(mock.requests) < 15


def test_rules_that_need_no_model_run_without_one(capsys: pytest.CaptureFixture[str]) -> None:
    with dead(down()) as server:
        status, _, err = command(capsys, server.url, "--api-key", server.api_key, "--profile", "models")
    assert (status, err) == (0, "")


def test_a_server_that_takes_another_version_only_is_examined(capsys: pytest.CaptureFixture[str]) -> None:
    with MockServer(MockConfig(faults=("version-oldest-refused",))) as server:
        status, out, err = command(capsys, server.url, "--api-key", server.api_key, "--rule", "B02")
    assert (status, err) == (1, "")
    assert "B02" in out


@pytest.mark.parametrize(
    ("flag", "value", "line"),
    [
        ("--budget", "20", "the budget of 20 requests is used up; raise --budget"),
        ("--max-tokens-total", "100", "the limit of 100 output tokens is reached; raise --max-tokens-total"),
    ],
)
@pytest.mark.parametrize("fault", [(), ("stream-no-message-stop",)])
def test_a_budget_that_is_used_up(
    capsys: pytest.CaptureFixture[str], flag: str, value: str, line: str, fault: tuple[str, ...]
) -> None:
    with MockServer(MockConfig(faults=fault)) as server:
        arguments = (server.url, "--api-key", server.api_key, flag, value)
        status, out, err = command(capsys, *arguments, "--rule", "A", "--rule", "H")
    assert status == 2
    assert line in err
    assert len(err.splitlines()) == 1
    assert "CONFORMANT" not in out


def test_a_budget_that_suffices_exactly(mock: MockServer) -> None:
    target = make_target(mock.url, mock.api_key)
    rules = select(["G01"])
    free = run(target, load_contract(), Options(rules=rules))
    for budget, status in ((free.requests, 0), (free.requests - 1, 2)):
        assert run(target, load_contract(), Options(rules=rules, budget=budget)).exit_status == status


@pytest.mark.parametrize(
    ("arguments", "answer"),
    [
        (("--budget", "20"), None),
        (("--budget", "200"), None),
        (("--max-tokens-total", "50"), None),
        (("--max-tokens-total", "1000"), None),
        (("--model", "nonsense"), None),
        ((), "HTTP/1.1 500 Internal Server Error\r\ncontent-length: 2\r\n\r\n{}"),
        (MODEL, "HTTP/1.1 500 Internal Server Error\r\ncontent-length: 2\r\n\r\n{}"),
        (MODEL, "HTTP/1.1 429 Too Many\r\nretry-after: 0\r\ncontent-length: 2\r\n\r\n{}"),
        (MODEL, ""),
    ],
)
def test_no_profile_is_ready_when_the_run_could_not_look(
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    mock: MockServer,
    arguments: tuple[str, ...],
    answer: str | None,
) -> None:
    path = tmp_path / "r.json"
    with serving(lambda connection, _: connection.sendall((answer or "").encode())) as dead_url:
        url, key = (mock.url, mock.api_key) if answer is None else (dead_url, "k")
        status, out, err = command(capsys, url, "--api-key", key, "--report", f"json={path}", *arguments)
    assert status == 2
    (line,) = err.splitlines()
    report = json.loads(path.read_text())
    assert line == f"claude-conformance: {report['reason']}"
    assert report["exit_status"] == 2
    for profile in report["profiles"].values():
        assert "ready" not in profile["verdict"].replace("not ready", "")
        assert any(re.search("rules? (was|were) not judged", reason) for reason in profile["reasons"])
    assert len([text for text in out.splitlines() if text.startswith("skipped:")]) == 1


def test_a_profile_that_was_looked_at_in_full_has_a_verdict(mock: MockServer) -> None:
    target = make_target(mock.url, mock.api_key)
    rules = tuple(rule for rule in select(["I", "L"]) if rule.observe is None)
    report = run(target, load_contract(), Options(rules=rules, budget=60, writes=True)).to_json()
    assert report["exit_status"] == 2
    assert report["profiles"]["models"]["verdict"] == "ready"
    assert report["profiles"]["skills"]["verdict"] == "not examined"


def test_without_a_model_a_failure_beside_it_makes_no_verdict(capsys: pytest.CaptureFixture[str]) -> None:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n"
    body = b'{"data": [], "has_more": false, "first_id": null, "last_id": null}'
    answer = head + b"content-length: %d\r\n\r\n" % len(body) + body
    with serving(lambda connection, _: connection.sendall(answer)) as url:
        arguments = ("--api-key", "k", "--rule", "C03", "--rule", "G01")
        status, out, err = command(capsys, url, *arguments)
    assert status == 2
    (line,) = err.splitlines()
    assert "no model is known" in line
    assert "FAILED C03" in out
    assert "ready" not in out


@pytest.mark.parametrize("bad", ["\r", "\n", "\r\n", "\x00", "\x1b", "\u00e9", "\u2026", " "])
@pytest.mark.parametrize("way", ["flag", "environment", "file", "header"])
def test_a_key_that_no_header_can_carry(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path, bad: str, way: str
) -> None:
    seen: list[bytes] = []
    key = SECRET + bad
    arguments: list[str] = []
    if way == "flag":
        arguments = ["--api-key", key]
    elif way == "environment":
        if "\0" in key:
            return
        monkeypatch.setitem(os.environ, "ANTHROPIC_API_KEY", key)
        arguments = ["--use-env-key"]
    elif way == "file":
        config = tmp_path / "c.toml"
        config.write_text(f"[run]\napi-key = {json.dumps(key)}\n")
        arguments = ["--config", str(config)]
    elif bad == " ":
        return
    else:
        arguments = ["--api-key", "k", "--header", f"x-gateway-key: {key}"]
    with serving(lambda _, request: seen.append(request)) as url:
        status, out, err = command(capsys, url, "--rule", "A04", *MODEL, *arguments)
    assert (status, seen) == (2, [])
    assert len(err.splitlines()) == 1
    assert "SECRET" not in out + err
    assert "HTTP" in err


def test_sigterm_writes_the_reports(tmp_path: Path) -> None:
    at_work, done = threading.Event(), threading.Event()

    def talk(_: Any, __: bytes) -> None:
        at_work.set()
        done.wait(60)

    program = "from claude_conformance.cli.app import main; main()"
    with serving(talk) as url:
        run = subprocess.Popen(
            [sys.executable, "-c", program, "run", url, "--api-key", "k", "--report", "json=r.json"],
            cwd=tmp_path,
            stderr=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
        )
        assert at_work.wait(60)
        run.send_signal(signal.SIGTERM)
        _, err = run.communicate(timeout=60)
        done.set()
    assert run.returncode == 2
    assert err.splitlines() == ["claude-conformance: the run was interrupted"]
    assert json.loads((tmp_path / "r.json").read_text())["exit_status"] == 2
