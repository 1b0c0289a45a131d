"""Views: each request sees the document of its own version and betas."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claude_conformance.contract import (
    ContractError,
    MethodNotAllowed,
    RouteNotFound,
    UnknownBeta,
    UnknownVersion,
    load_contract,
)

REQUEST = {"model": "m", "max_tokens": 8, "messages": [{"role": "user", "content": "hi"}]}
PARAMS = "#/components/schemas/MessageCreateParams"


def broken(body: object, version: str = "2023-06-01") -> list[tuple[str, str]]:
    validator = load_contract().view(version).validator(PARAMS)
    return [(".".join(map(str, v.path)), v.keyword) for v in validator.violations(body)]


def test_sampling_ends_with_the_newer_version() -> None:
    body = {**REQUEST, "temperature": 1}
    assert broken(body) == []
    assert broken(body, "2026-10-21") == [("", "additionalProperties")]


def test_a_view_is_made_once_and_leaves_the_base_alone() -> None:
    contract = load_contract()
    view = contract.view("2026-10-21", ["prompt-caching-2024-07-31"])
    assert contract.view("2026-10-21") is view
    properties = contract.base["components"]["schemas"]["MessageCreateParams"]["properties"]
    assert "temperature" in properties


def test_unknown_names_say_what_is_known() -> None:
    contract = load_contract()
    with pytest.raises(UnknownVersion, match="2023-06-01, 2026-10-21"):
        contract.view("2020-01-01")
    with pytest.raises(UnknownBeta) as caught:
        contract.view(betas=["x-1", "prompt-caching-2024-07-31"])
    assert caught.value.values == ("x-1",)
    with pytest.raises(ContractError, match="choose one of: all"):
        contract.variant("none")


def test_routes() -> None:
    view = load_contract().view()
    assert view.match("POST", "/v1/messages").operation.id == "createMessage"
    with pytest.raises(RouteNotFound):
        view.match("GET", "/v1/nothing")
    with pytest.raises(MethodNotAllowed) as caught:
        view.match("DELETE", "/v1/messages")
    assert caught.value.allowed == ("POST",)


@pytest.mark.parametrize(
    ("body", "place", "keyword"),
    [
        (
            {**REQUEST, "messages": [{"role": "user", "content": [{"type": "imag"}]}]},
            "messages.0.content.0.type",
            "enum",
        ),
        (
            {**REQUEST, "messages": [{"role": "user", "content": [{"type": "text", "text": "a", "x": 1}]}]},
            "messages.0.content.0",
            "additionalProperties",
        ),
        ({**REQUEST, "messages": [{"role": "user", "content": 5}]}, "messages.0.content", "type"),
        (
            {**REQUEST, "messages": [{"role": "user", "content": [{"text": "a"}]}]},
            "messages.0.content.0",
            "required",
        ),
        ({**REQUEST, "tool_choice": {"type": "tool"}}, "tool_choice", "required"),
    ],
)
def test_a_fault_in_a_union_is_found_where_it_lies(body: object, place: str, keyword: str) -> None:
    assert (place, keyword) in broken(body)


KNOWN = {"text", "tool_use"}


@given(st.text(min_size=1).filter(lambda tag: tag not in KNOWN), st.dictionaries(st.text(), st.integers()))
def test_an_unlisted_block_of_an_answer_is_let_be(tag: str, rest: dict[str, int]) -> None:
    validator = load_contract().view().validator("#/components/schemas/ContentBlock")
    block = {**rest, "type": tag}
    if tag in load_contract().base["components"]["schemas"]["ContentBlock"]["discriminator"]["mapping"]:
        return
    assert validator.is_valid(block)
    assert not validator.is_valid({**rest, "type": 3})
