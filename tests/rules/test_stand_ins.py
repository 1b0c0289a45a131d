"""Rules that no fault of the mock trips, tripped by a server in front of it."""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from claude_conformance.contract import load_contract
from claude_conformance.kill_matrix.elsewhere import ELSEWHERE
from claude_conformance.mock import MockServer
from claude_conformance.rules import find_rule
from claude_conformance.suite import Options, Result, make_target, run


@contextmanager
def lower_case_only(upstream: MockServer) -> Iterator[str]:
    """A server that sees the names of headers in lower case only, and passes those on."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def forward(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            known = {name: value for name, value in self.headers.items() if name == name.lower()}
            host, _, port = upstream.url.removeprefix("http://").partition(":")
            connection = http.client.HTTPConnection(host, int(port), timeout=10)
            connection.request(self.command, self.path, body, {**known, "content-type": "application/json"})
            answer = connection.getresponse()
            content = answer.read()
            self.send_response(answer.status)
            for name, value in answer.getheaders():
                if name.lower() not in {"date", "server", "content-length", "transfer-encoding"}:
                    self.send_header(name, value)
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
            connection.close()

        do_GET = do_POST = forward  # noqa: N815 - names that the base class looks for

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


def examine(url: str, key: str, rule: str) -> Result:
    options = Options(rules=(find_rule(rule),))
    return run(make_target(url, key), load_contract(), options).results[0]


def test_a_server_that_wants_lower_case_headers_fails_a06_alone() -> None:
    with MockServer() as upstream, lower_case_only(upstream) as url:
        result = examine(url, upstream.api_key, "A06")
        assert (result.status, "401" in result.message or "400" in result.message) == ("failed", True)
        assert examine(url, upstream.api_key, "G11").status == "passed"
        assert examine(upstream.url, upstream.api_key, "A06").status == "passed"


@pytest.mark.parametrize("rule", ELSEWHERE)
def test_every_rule_tripped_elsewhere_is_tripped_here(rule: str) -> None:
    assert rule in {"A06"}
