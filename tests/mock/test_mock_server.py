"""The server as such: it starts, stops, and obeys the controls."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest
from mock_kit import body, headers, post

from claude_conformance.contract import ContractError
from claude_conformance.mock import TEST_KEY, MockConfig, MockServer, RateLimits, create_app

MOCK = [sys.executable, "-c", "from claude_conformance.cli.mock import mock; mock()"]


def control(server: MockServer, method: str, path: str, value: Any = None) -> httpx.Response:
    return httpx.request(method, f"{server.url}/_mock/{path}", json=value)


def test_hundreds_of_starts_and_stops() -> None:
    before = threading.active_count()
    for number in range(150):
        with MockServer(MockConfig(seed=number, pace=0)) as server:
            if number % 10 == 0:
                assert post(server, body()).status_code == 200
    assert threading.active_count() == before
    with pytest.raises(httpx.ConnectError):
        httpx.get(server.url)
    server.close()


def test_an_open_stream_does_not_hold_up_the_stop() -> None:
    server = MockServer(MockConfig(pace=60))
    slow = body("Write a long story.", stream=True)
    with httpx.stream("POST", f"{server.url}/v1/messages", json=slow, headers=headers(server)) as answer:
        next(answer.iter_raw())
        server._server.force_exit = True
        server.close()
    assert not server._thread.is_alive()


def test_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ANTHROPIC_API_KEY", raising=False)
    assert MockConfig().keys == (TEST_KEY,)
    monkeypatch.setenv("ANTHROPIC_API_KEY", "from-the-environment")
    assert MockConfig().keys == ("from-the-environment",)
    config = MockConfig(api_keys=("a-secret", "another"))
    assert config.keys == ("a-secret", "another")
    assert "a-secret" not in repr(config)


def test_unknown_variant() -> None:
    with pytest.raises(ContractError, match="unknown variant 'x'"):
        MockServer(MockConfig(variant="x"))


def test_log_of_requests_hides_keys() -> None:
    with MockServer(MockConfig(api_keys=("a-secret",))) as server:
        answer = post(server, body("Remember me"), x_extra="seen")
        entry = server.requests[0]
        assert (entry.method, entry.path, entry.operation) == ("POST", "/v1/messages", "createMessage")
        assert entry.request_id == answer.headers["request-id"]
        assert ("x-extra", "seen") in entry.headers
        assert entry.body["messages"][0]["content"] == "Remember me"
        told = control(server, "GET", "requests").text
        assert "Remember me" in told
        assert "a-secret" not in told + repr(server.requests)
        control(server, "DELETE", "requests")
        assert server.requests == []


def test_rate_limits_and_virtual_time() -> None:
    with MockServer(MockConfig(rate_limits=RateLimits(requests=2))) as server:
        assert [post(server, body()).status_code for _ in range(3)] == [200, 200, 429]
        refused = post(server, body())
        assert refused.json()["error"]["type"] == "rate_limit_error"
        assert 1 <= int(refused.headers["retry-after"]) <= 30
        assert refused.headers["x-should-retry"] == "true"
        assert refused.headers["anthropic-ratelimit-requests-remaining"] == "0"
        assert control(server, "POST", "time", {"advance": 31}).status_code == 200
        assert post(server, body()).status_code == 200
        assert post(server, body()).status_code == 429
        server.advance(60)
        assert post(server, body()).status_code == 200
        control(server, "PUT", "limits", {"requests": 1000})
        assert [post(server, body()).status_code for _ in range(3)] == [200] * 3


def test_control_of_faults() -> None:
    with MockServer() as own:
        assert control(own, "PUT", "faults", ["request-id-missing"]).json()["faults"] == [
            "request-id-missing"
        ]
        assert "request-id" not in post(own, body()).headers
        listed = control(own, "GET", "faults").json()
        assert [entry["id"] for entry in listed if entry["active"]] == ["request-id-missing"]
        assert control(own, "PUT", "faults", ["nonsense-fault"]).status_code == 400
        assert control(own, "PUT", "faults", []).json()["faults"] == []
        assert "request-id" in post(own, body()).headers


@pytest.mark.parametrize(
    ("method", "path", "value"),
    [
        ("GET", "nothing", None),
        ("POST", "time", {"advance": -1}),
        ("POST", "time", {"advance": "1"}),
        ("POST", "time", None),
        ("PUT", "limits", {"requests": "many"}),
        ("PUT", "limits", {"cookies": 1}),
        ("PUT", "script", {"text": "x"}),
        ("PUT", "faults", "x"),
    ],
)
def test_wrong_controls(server: MockServer, method: str, path: str, value: Any) -> None:
    answer = control(server, method, path, value)
    assert answer.status_code in (400, 404)
    assert answer.json()["error"]["message"]


def test_control_needs_loopback() -> None:
    async def ask(address: str) -> int:
        transport = httpx.ASGITransport(create_app(MockConfig()), client=(address, 1))
        async with httpx.AsyncClient(transport=transport, base_url="http://mock") as client:
            return (await client.get("/_mock/state")).status_code

    assert asyncio.run(ask("127.0.0.1")) == 200
    assert asyncio.run(ask("192.0.2.1")) == 404


def start(*arguments: str, **environment: str) -> tuple[subprocess.Popen[str], str]:
    """A mock of its own process, and its URL."""
    process = subprocess.Popen(
        [*MOCK, "--port", "0", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | environment,
    )
    assert process.stdout is not None
    line = process.stdout.readline()
    assert line.startswith("listening on http://127.0.0.1:"), (line, process.stderr and process.stderr.read())
    return process, line.split()[-1]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_command_stops_on_signals(number: signal.Signals) -> None:
    process, url = start("--api-key", "one", "--api-key", "two")
    for key in ("one", "two"):
        found = httpx.get(f"{url}/v1/models", headers={"x-api-key": key, "anthropic-version": "2023-06-01"})
        assert found.status_code == 200
    process.send_signal(number)
    out, err = process.communicate(timeout=10)
    assert (process.returncode, out, err) == (0, "", "")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--variant", "x"], "unknown variant 'x'"),
        (["--fault", "x-y"], "there is no fault 'x-y'"),
        (["--script", "/nowhere.yaml"], "/nowhere.yaml: cannot be read"),
        (["--workers", "2"], "--workers needs --mode example"),
        (["--host", "192.0.2.1"], "cannot listen on 192.0.2.1:0"),
    ],
)
def test_command_that_cannot_run(arguments: list[str], says: str) -> None:
    done = subprocess.run([*MOCK, "--port", "0", *arguments], capture_output=True, text=True, timeout=20)
    assert done.returncode == 2
    assert says in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_list_of_faults() -> None:
    done = subprocess.run([*MOCK, "--list-faults"], capture_output=True, text=True, timeout=20, check=True)
    lines = done.stdout.splitlines()
    assert len(lines) > 40
    assert lines == sorted(lines)


def test_script_from_a_file(tmp_path: Path) -> None:
    script = tmp_path / "script.yaml"
    script.write_text(json.dumps([{"text": "As written."}]))
    process, url = start("--script", str(script), "--api-key", "x")
    sent = {"x-api-key": "x", "anthropic-version": "2023-06-01"}
    message = httpx.post(f"{url}/v1/messages", json=body(), headers=sent).json()
    process.terminate()
    process.communicate(timeout=10)
    assert message["content"] == [{"type": "text", "text": "As written."}]
