"""An API that a server does not have is unsupported, regardless of what the run may do there."""

from __future__ import annotations

import json
import socket

import pytest
from hostile import answer, serving

from claude_conformance.contract import load_contract
from claude_conformance.rules import select
from claude_conformance.suite import Options, make_target, run

MODELS = {"data": [], "has_more": False, "first_id": None, "last_id": None}
MISSING = {"type": "error", "error": {"type": "not_found_error", "message": "no"}, "request_id": "req_1"}


def models_alone(connection: socket.socket, request: bytes) -> None:
    there = request.startswith(b"GET /v1/models")
    status, body = ("200 OK", MODELS) if there else ("404 Not Found", MISSING)
    connection.sendall(answer(status, "application/json", json.dumps(body).encode()))


def test_what_is_not_there_is_unsupported_without_writes_too() -> None:
    with serving(models_alone) as url:
        report = run(
            make_target(url, "k"), load_contract(), Options(rules=select(["J01", "K01", "L01", "C14"]))
        )
    found = {result.rule.id: (result.status, result.message) for result in report.results}
    assert found == {
        "C14": ("unsupported", "the server has no POST /v1/messages"),
        "J01": ("unsupported", "the server has no POST /v1/messages/batches"),
        "K01": ("unsupported", "the server has no POST /v1/files"),
        "L01": ("unsupported", "the server has no POST /v1/skills"),
    }


def body_before_route(connection: socket.socket, request: bytes) -> None:
    """As `models_alone`, but a POST is refused for its body wherever it goes."""
    if request.startswith(b"POST"):
        connection.sendall(
            answer("400 Bad Request", "application/json", b'{"error": "no model in the body"}')
        )
    else:
        models_alone(connection, request)


def test_a_refusal_that_any_route_gives_does_not_make_an_api() -> None:
    with serving(body_before_route) as url:
        options = Options(rules=select(["J01", "K01", "L01"]), writes=True)
        report = run(make_target(url, "k"), load_contract(), options)
    assert {result.rule.id: result.status for result in report.results} == {
        "J01": "unsupported",
        "K01": "unsupported",
        "L01": "unsupported",
    }


FILES_OF_ANOTHER_API = {
    "a purpose is wanted": (
        {"data": []},
        {"detail": [{"loc": ["body", "purpose"], "msg": "Field required"}]},
    ),
    "a list of that name": ({"object": "list", "data": []}, {"error": {"message": "no file"}}),
}


@pytest.mark.parametrize("kind", FILES_OF_ANOTHER_API)
def test_files_of_another_api_are_not_held_to_this_one(kind: str) -> None:
    listed, refusal = FILES_OF_ANOTHER_API[kind]

    def talk(connection: socket.socket, request: bytes) -> None:
        method, path, *_ = request.decode("latin-1").split(" ")
        if not path.startswith("/v1/files"):
            models_alone(connection, request)
        elif method == "GET":
            connection.sendall(answer("200 OK", "application/json", json.dumps(listed).encode()))
        else:
            connection.sendall(answer("422 No", "application/json", json.dumps(refusal).encode()))

    with serving(talk) as url:
        options = Options(rules=select(["K01", "K04", "K09"]), writes=True)
        report = run(make_target(url, "k"), load_contract(), options)
    assert {result.status for result in report.results} == {"unsupported"}
