"""Authentication, versions, headers, bodies, routes: what every operation shares."""

from __future__ import annotations

import gzip
import json
import re
import shlex
import socket
import subprocess
from typing import Any

import httpx
import pytest
from mock_kit import NEW, OLD, body, headers, post

from claude_conformance.contract import load_contract
from claude_conformance.mock import MockConfig, MockServer

# The minimal call of the overview, with only the host to change.
CURL = """
curl {url}/v1/messages
  --header "x-api-key: {key}"
  --header "anthropic-version: 2023-06-01"
  --header "content-type: application/json"
  --data '{{"model": "claude-sonnet-4-5", "max_tokens": 1024,
            "messages": [{{"role": "user", "content": "Hello, Claude"}}]}}'
"""


def error(response: httpx.Response, status: int, kind: str) -> dict[str, Any]:
    """The error object of a refusal, after the checks that apply to all."""
    assert response.status_code == status
    data = response.json()
    assert data["type"] == "error"
    assert data["error"]["type"] == kind
    assert data["request_id"] == response.headers["request-id"]
    assert response.headers["content-type"] == "application/json"
    found: dict[str, Any] = data["error"]
    return found


def test_curl_example(server: MockServer) -> None:
    command = [*shlex.split(CURL.format(url=server.url, key=server.api_key)), "--silent", "--fail"]
    message = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    assert re.fullmatch(r"msg_\w{24}", message["id"])
    assert message["content"] == [{"type": "text", "text": "Hello! What would you like to talk about?"}]
    assert message["stop_reason"] == "end_turn"
    assert message["usage"]["input_tokens"] == 12


def test_headers_of_every_response(server: MockServer) -> None:
    responses = [
        post(server, body()),
        post(server, {}),
        httpx.get(f"{server.url}/v1/models", headers=headers(server)),
    ]
    ids = [response.headers["request-id"] for response in responses]
    assert len(set(ids)) == 3
    assert all(id.startswith("req_") for id in ids)
    assert len({response.headers["anthropic-organization-id"] for response in responses}) == 1
    assert all(response.headers["anthropic-workspace-id"].startswith("wrkspc_") for response in responses)


def test_rate_limit_headers(server: MockServer) -> None:
    found = post(server, body()).headers
    for name in ("requests", "tokens", "input-tokens", "output-tokens"):
        limit, remaining = (
            int(found[f"anthropic-ratelimit-{name}-{part}"]) for part in ("limit", "remaining")
        )
        assert 0 <= remaining <= limit
        assert re.fullmatch(r"[\d-]{10}T[\d:]{8}Z", found[f"anthropic-ratelimit-{name}-reset"])


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ({"x-api-key": "test-key"}, 200),
        ({"authorization": "Bearer test-key"}, 200),
        ({"AUTHORIZATION": "bearer test-key"}, 200),
        ({"x-api-key": "other"}, 401),
        ({"x-api-key": ""}, 401),
        ({"authorization": "Bearer other"}, 401),
        ({"authorization": "Bearer"}, 401),
        ({"authorization": "Basic test-key"}, 401),
        ({}, 401),
    ],
)
@pytest.mark.parametrize(("method", "path"), [("POST", "/v1/messages"), ("GET", "/v1/models")])
def test_authentication(
    server: MockServer, sent: dict[str, str], status: int, method: str, path: str
) -> None:
    data = body() if method == "POST" else None
    answer = httpx.request(method, server.url + path, json=data, headers={"anthropic-version": OLD} | sent)
    assert answer.status_code == status
    assert ("anthropic-organization-id" in answer.headers) == (status == 200)
    if status == 401:
        error(answer, 401, "authentication_error")
        assert "test-key" not in answer.text


def test_version_and_beta(server: MockServer) -> None:
    known = "prompt-caching-2024-07-31,pdfs-2024-09-25"
    assert post(server, body(), anthropic_version=NEW).status_code == 200
    assert post(server, body(), anthropic_beta=known).status_code == 200
    unknown = error(post(server, body(), anthropic_version="2024-01-01"), 400, "invalid_request_error")
    assert "anthropic-version" in unknown["message"]
    strange = error(
        post(server, body(), anthropic_beta=f"{known},nope-2020-01-01"), 400, "invalid_request_error"
    )
    assert strange["message"] == "Unexpected value(s) `nope-2020-01-01` for the `anthropic-beta` header."
    bare = httpx.post(f"{server.url}/v1/messages", json=body(), headers={"x-api-key": server.api_key})
    assert error(bare, 400, "invalid_request_error")["message"] == "anthropic-version: header is required"


def test_newest_version_has_no_sampling(server: MockServer) -> None:
    data = body(temperature=1)
    assert post(server, data).status_code == 200
    refused = error(post(server, data, anthropic_version=NEW), 400, "invalid_request_error")
    assert refused["message"] == "temperature: Extra inputs are not permitted"


def test_workspace_header(server: MockServer) -> None:
    own = post(server, body()).headers["anthropic-workspace-id"]
    assert post(server, body(), anthropic_workspace_id=own).status_code == 200
    other = "wrkspc_01AAAAAAAAAAAAAAAAAAAAAA"
    error(post(server, body(), anthropic_workspace_id=other), 403, "permission_error")


@pytest.mark.parametrize("path", ["/v1/nothing", "/v1/models/", "/", "/v1/messages/x/y"])
def test_unknown_path(server: MockServer, path: str) -> None:
    error(httpx.get(server.url + path, headers=headers(server)), 404, "not_found_error")


def test_wrong_method(server: MockServer) -> None:
    answer = httpx.delete(f"{server.url}/v1/messages", headers=headers(server))
    error(answer, 405, "invalid_request_error")
    assert answer.headers["allow"] == "POST"


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b'{"a": NaN}', b"\xff\xfe", b'{"model": "\\ud83d"}', b"[1]", b'"text"', b"7", b"[" * 100_000],
)
def test_body_that_is_no_json_object(server: MockServer, content: bytes) -> None:
    answer = httpx.post(f"{server.url}/v1/messages", content=content, headers=headers(server))
    error(answer, 400, "invalid_request_error")


def test_numbers_beyond_all_measure(server: MockServer) -> None:
    for number in (b"1e999", b"9" * 5000, b"-1e400"):
        content = b'{"model": "claude-sonnet-4-5", "messages": [], "max_tokens": ' + number + b"}"
        answer = httpx.post(f"{server.url}/v1/messages", content=content, headers=headers(server))
        error(answer, 400, "invalid_request_error")


def test_of_two_equal_names_the_last_counts(server: MockServer) -> None:
    content = b'{"max_tokens": "x", ' + json.dumps(body()).encode()[1:]
    assert (
        httpx.post(f"{server.url}/v1/messages", content=content, headers=headers(server)).status_code == 200
    )


def test_content_type(server: MockServer) -> None:
    data = json.dumps(body("Grüße")).encode()
    for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"):
        answer = httpx.post(
            f"{server.url}/v1/messages", content=data, headers=headers(server, content_type=kind)
        )
        error(answer, 400, "invalid_request_error")
    fine = "Application/JSON; charset=UTF-8"
    answer = httpx.post(f"{server.url}/v1/messages", content=data, headers=headers(server, content_type=fine))
    assert answer.status_code == 200
    odd = headers(server, content_type="application/json; charset=koi8-r")
    refused = error(
        httpx.post(f"{server.url}/v1/messages", content=data, headers=odd), 400, "invalid_request_error"
    )
    assert refused["details"] == {"error_code": "unsupported_charset"}


def test_gzip(server: MockServer) -> None:
    data = gzip.compress(json.dumps(body()).encode())
    url = f"{server.url}/v1/messages"
    assert httpx.post(url, content=data, headers=headers(server, content_encoding="gzip")).status_code == 200
    for content, coding, code in [
        (data, "br", "request_body_encoding_unsupported"),
        (b"{}", "gzip", "request_body_encoding_invalid"),
        (data[:-9], "gzip", "request_body_encoding_invalid"),
    ]:
        answer = httpx.post(url, content=content, headers=headers(server, content_encoding=coding))
        assert error(answer, 400, "invalid_request_error")["details"] == {"error_code": code}
    bomb = gzip.compress(b" " * (33 * 1024 * 1024))
    answer = httpx.post(url, content=bomb, headers=headers(server, content_encoding="gzip"))
    assert (
        error(answer, 413, "request_too_large")["details"]["error_code"]
        == "request_body_too_large_after_decoding"
    )


def test_body_limit(server: MockServer) -> None:
    limit = load_contract().view(OLD).operations["createMessage"].max_body_bytes
    assert limit is not None
    url = f"{server.url}/v1/messages"
    answer = httpx.post(url, content=b" " * (limit + 1), headers=headers(server), timeout=30)
    error(answer, 413, "request_too_large")
    chunked = httpx.post(
        url, content=(b" " * 2**20 for _ in range(limit // 2**20 + 1)), headers=headers(server), timeout=30
    )
    error(chunked, 413, "request_too_large")
    padded = json.dumps(body()).encode().ljust(limit)
    assert httpx.post(url, content=padded, headers=headers(server), timeout=30).status_code == 200


def test_query_that_nobody_knows_is_ignored(server: MockServer) -> None:
    answer = httpx.post(f"{server.url}/v1/messages?beta=true", json=body(), headers=headers(server))
    assert answer.status_code == 200


def test_variant_limits_versions_and_betas() -> None:
    with MockServer(MockConfig(variant=OLD)) as limited:
        assert post(limited, body()).status_code == 200
        error(post(limited, body(), anthropic_version=NEW), 400, "invalid_request_error")
        error(post(limited, body(), anthropic_beta="pdfs-2024-09-25"), 400, "invalid_request_error")


def test_client_that_hangs_up_harms_nobody(server: MockServer) -> None:
    host, port = server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as line:
        line.sendall(b"POST /v1/messages HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n{")
    assert post(server, body()).status_code == 200
