"""The generated client passes its check, and a broken one does not."""

from __future__ import annotations

from typing import Any

import pytest

import claude_client
from claude_client import types
from claude_conformance.contract import load_contract
from claude_conformance.suite import client_check
from claude_conformance.suite.client_check import CHECKS, ClientFinding, check_client

MODELS, REQUESTS, STREAMS = CHECKS


def run(check: str, examples: int = 3, *, widest: bool = False) -> ClientFinding:
    (finding,) = check_client(load_contract(), examples=examples, checks=[check], widest=widest)
    return finding


@pytest.mark.slow
def test_every_model_passes_with_all_betas() -> None:
    finding = run(MODELS, widest=True)
    assert finding.message == ""
    assert finding.subjects > 300


@pytest.mark.parametrize("check", [REQUESTS, STREAMS])
def test_the_client_passes(check: str) -> None:
    finding = run(check)
    assert finding.message == ""
    assert finding.passed
    assert finding.subjects


def test_a_client_that_loses_fields_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(types.AssistantMessageParam, "to_dict", lambda _: {})
    assert "AssistantMessageParam turns" in run(MODELS).message


def test_a_client_that_changes_requests_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    resource = type(claude_client.Client(api_key="key").models)
    listing = resource.list
    monkeypatch.setattr(resource, "list", lambda self, **_: listing(self, limit=7))
    assert "instead of" in run(REQUESTS, 1).message


def test_a_client_that_decodes_pieces_apart_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged(pieces: Any) -> Any:
        return (piece.decode(errors="replace").encode() for piece in pieces._pieces)

    monkeypatch.setattr(client_check._Pieces, "__iter__", damaged)
    assert not run(STREAMS, 30).passed
