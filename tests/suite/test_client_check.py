"""The generated client passes its check, and a broken one does not."""

from __future__ import annotations

import re
from typing import Any, Literal

import pytest

import claude_client
from claude_client import models, types
from claude_client._runtime.http import request
from claude_client._runtime.models import decode
from claude_conformance.contract import load_contract, whole_contract
from claude_conformance.suite import client_check
from claude_conformance.suite.client_check import CHECKS, ClientFinding, check_client
from claude_conformance.suite.strategies import Generated

MODELS, REQUESTS, STREAMS = CHECKS


def run(check: str, examples: int = 3, *, widest: bool = False) -> ClientFinding:
    (finding,) = check_client(load_contract(), examples=examples, checks=[check], widest=widest)
    return finding


@pytest.mark.slow
def test_every_type_of_the_client_passes() -> None:
    (finding,) = check_client(whole_contract(), examples=3, checks=[MODELS])
    assert finding.message == ""
    assert finding.subjects == len(models.__all__)


def test_every_type_has_a_schema() -> None:
    """Even those that are part of another schema of the description."""
    components = whole_contract().document_view("client").document["components"]["schemas"]
    for name in set(models.__all__) - components.keys():
        owner, _, place = client_check._owner(name).partition("/")
        assert owner in components
        assert not place or place.removeprefix("properties/") in components[owner]["properties"]
    with pytest.raises(LookupError, match="Nowhere"):
        client_check._owner("Nowhere")


@pytest.mark.parametrize(
    ("name", "value"),
    [("AgentTool", {"type": "custom", "name": "x"}), ("AllowedCaller", "direct"), ("StopReason", "of later")],
)
def test_unions_and_enumerations_are_checked_too(name: str, value: Any) -> None:
    client_check._round_trip(name)(value)


def test_an_enumeration_without_a_value_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "AllowedCaller", Literal["other"])
    with pytest.raises(AssertionError, match="AllowedCaller has no value"):
        client_check._round_trip("AllowedCaller")("direct")


def test_a_union_that_changes_values_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode, "decoder", lambda _: lambda _: {})
    with pytest.raises(AssertionError, match="AgentTool turns"):
        client_check._round_trip("AgentTool")({"type": "custom"})


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


def test_a_client_that_puts_path_parameters_elsewhere_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(request, "segment", lambda _name, _value: "elsewhere")
    assert re.search(r"/base/v1/\S*elsewhere\S* instead of /v1/", run(REQUESTS, 1).message)


def test_a_path_parameter_is_one_segment(monkeypatch: pytest.MonkeyPatch) -> None:
    """A value with a slash, percent-encoded or not, arrives as it was given."""
    operation = load_contract().view().operations["getModel"]
    check = client_check._request(load_contract().view(), operation, "models.retrieve")
    check(Generated("/v1/models/a%2Fb%25", (), None))
    monkeypatch.setattr(request, "segment", lambda _name, value: value)
    with pytest.raises(AssertionError, match="/base/v1/models/a/b% instead of /v1/models/a%2Fb%25"):
        check(Generated("/v1/models/a%2Fb%25", (), None))


def test_paths_that_the_client_refuses_are_not_asked_for() -> None:
    asked = [
        Generated(f"/v1/models/{value}", (), None) for value in ("..", ".", "%00", "a..", "%2E%2E", "a b")
    ]
    assert [client_check._is_address(one) for one in asked] == [False, False, False, True, False, True]


def test_an_argument_is_named_after_its_parameter_or_property() -> None:
    names = ["created_at[gte]", "ids[]", "$ref", "class", "model"]
    assert [client_check._python_name(name) for name in names] == [
        *("created_at_gte", "ids", "ref", "class_", "model")
    ]


@pytest.mark.slow
def test_every_operation_with_a_json_body_or_none_passes() -> None:
    (finding,) = check_client(whole_contract(), examples=3, checks=[REQUESTS])
    assert finding.message == ""
    operations = whole_contract().document_view("client").operations.values()
    forms = [operation for operation in operations if "multipart/form-data" in operation.media_types]
    assert finding.subjects == len(operations) - len(forms)


def test_a_client_that_decodes_pieces_apart_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def damaged(pieces: Any) -> Any:
        return (piece.decode(errors="replace").encode() for piece in pieces._pieces)

    monkeypatch.setattr(client_check._Pieces, "__iter__", damaged)
    assert not run(STREAMS, 30).passed
