"""What an `anthropic-beta` value brings: it is marked, shown by an example, and refused without the value."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from anthropic.types.anthropic_beta_param import AnthropicBetaParam
from hypothesis import given, settings
from hypothesis import strategies as st

from claude_conformance.contract import Contract, View, pointer
from claude_conformance.contract.validate import validate

ROOT = Path(__file__).parents[2]
CONTRACT = Contract.from_spec(ROOT / "spec", ROOT / "overlays")
UNLOCKING = [beta.name for beta in CONTRACT.betas.values() if beta.overlays and beta.status != "legacy-shape"]
TYPED = [name for name in UNLOCKING if CONTRACT.betas[name].status != "observed"]
CASES = [(version, beta) for version in CONTRACT.versions for beta in UNLOCKING]


def request_examples(view: View) -> Iterator[tuple[str, str, str, Any]]:
    """Operation, name of the example, pointer of the body's schema, and the body."""
    for operation in view.operations.values():
        schema = operation.request_schema()
        if operation.request_body is None or schema is None:
            continue
        examples = operation.request_body[1]["content"]["application/json"].get("examples", {})
        for name, example in examples.items():
            _, found = view.resolve(example, "")
            yield operation.id, name, schema, found["value"]


def response_examples(view: View) -> set[tuple[str, str, str]]:
    """Operation, media type and name of every example of an answer."""
    return {
        (operation.id, media_type, name)
        for operation in view.operations.values()
        for _, response in operation.responses.values()
        for media_type, media in response.get("content", {}).items()
        for name in media.get("examples", {})
    }


def test_every_value_that_the_sdk_knows_is_listed() -> None:
    known = {value for part in get_args(AnthropicBetaParam) for value in get_args(part)}
    assert len(known) == 58
    assert known <= CONTRACT.betas.keys()


def test_the_header_takes_the_listed_values() -> None:
    node = CONTRACT.base["components"]["schemas"]["AnthropicBeta"]
    assert sorted(node["enum"]) == sorted(CONTRACT.betas)


def test_every_entry_says_what_the_value_does_and_who_says_so() -> None:
    for name, entry in CONTRACT.table["betas"].items():
        assert entry["summary"].endswith("."), name
        assert entry["source"], name
        assert not (entry["status"] in ("no-op", "admin") and "overlays" in entry), name


def test_values_that_clients_send_by_themselves_change_no_plain_request() -> None:
    observed = [name for name, entry in CONTRACT.table["betas"].items() if entry["status"] == "observed"]
    assert {"claude-code-20250219", "web-fetch-2025-09-10", "tools-2024-05-16"} <= set(observed)
    for name in set(observed) - set(UNLOCKING):
        assert CONTRACT.view("2026-10-21", [name]).document is CONTRACT.view("2026-10-21").document, name
    for name in observed:
        view = CONTRACT.view("2026-10-21", [name])
        body = {"model": "m", "max_tokens": 1, "messages": [{"role": "user", "content": "Hi"}]}
        assert view.validator(view.operations["createMessage"].request_schema() or "").is_valid(body), name


@pytest.mark.parametrize(("version", "beta"), CASES)
def test_a_value_is_shown_by_examples(version: str, beta: str) -> None:
    without, with_it = CONTRACT.view(version), CONTRACT.view(version, [beta])
    before = {(operation, name) for operation, name, _, _ in request_examples(without)}
    added = [item for item in request_examples(with_it) if item[:2] not in before]
    assert added or response_examples(with_it) - response_examples(without)
    everything = CONTRACT.view(version, CONTRACT.betas)
    for operation, name, schema, body in added:
        assert with_it.validator(schema).violations(body) == [], name
        assert everything.validator(schema).violations(body) == [], name
        if operation in without.operations:
            at = without.operations[operation].request_schema() or ""
            assert without.validator(at).violations(body), f"{operation} takes {name} without {beta}"


@pytest.mark.parametrize(("version", "beta"), CASES)
def test_what_a_value_adds_bears_its_name(version: str, beta: str) -> None:
    before = CONTRACT.view(version).document["components"]["schemas"]
    after = CONTRACT.view(version, [beta]).document["components"]["schemas"]
    for name, schema in after.items():
        if name not in before:
            assert schema["x-beta"], name
            assert schema["x-source"], name
            continue
        members = before[name].get("properties", {})
        for member, node in schema.get("properties", {}).items():
            if member not in members:
                assert beta in node["x-beta"], f"{name}.{member}"


def test_marks_name_listed_values() -> None:
    everything = CONTRACT.view("2026-10-21", CONTRACT.betas).document
    marks = [value for node in objects(everything) for value in node.get("x-beta", ())]
    assert set(marks) <= CONTRACT.betas.keys()
    assert len(marks) > 100


def objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from objects(item)
    elif isinstance(value, list):
        for item in value:
            yield from objects(item)


@pytest.mark.parametrize("operation", ["createMessage", "countMessageTokens"])
def test_every_added_member_of_a_body_is_in_an_example(operation: str) -> None:
    without = CONTRACT.view("2026-10-21")
    view = CONTRACT.view("2026-10-21", UNLOCKING)
    at = view.operations[operation].request_schema() or ""
    _, body = view.resolve(pointer.resolve(view.document, pointer.split(at)), at)
    _, before = without.resolve(pointer.resolve(without.document, pointer.split(at)), at)
    added = body["properties"].keys() - before["properties"].keys()
    shown = {
        name for name_of, _, _, value in request_examples(view) if name_of == operation for name in value
    }
    assert added
    assert added - shown - {"output_format"} == set()


@settings(max_examples=12, deadline=None)
@given(st.sampled_from(CONTRACT.versions), st.sets(st.sampled_from(UNLOCKING), min_size=2, max_size=6))
def test_values_go_together_in_any_company(version: str, betas: set[str]) -> None:
    problems = validate(CONTRACT.view(version, betas).document)
    assert [str(problem) for problem in problems] == []


@pytest.mark.parametrize(
    ("beta", "refused"),
    [
        ("server-side-fallback-2026-06-01", {"fallbacks": "default"}),
        ("fallback-credit-2026-06-01", {"fallback_credit_token": {"token": "fct_1"}}),
        ("mcp-client-2025-04-04", {"tools": [{"type": "mcp_toolset", "mcp_server_name": "harbour"}]}),
        ("compact-2026-09-04", {"context_management": {"edits": []}}),
        ("compact-2026-01-12", {"compaction": {"type": "summarize"}}),
        ("compact-2026-01-12", {"context_management": {"edits": [{"type": "clear_tool_uses_20250919"}]}}),
        ("context-management-2025-06-27", {"context_management": {"edits": [{"type": "compact_20260112"}]}}),
        (
            "mid-conversation-tool-changes-2026-07-01",
            {
                "messages": [
                    {"role": "user", "content": "Hi"},
                    {
                        "role": "system",
                        "content": [
                            {
                                "type": "tool_addition",
                                "tool": {
                                    "type": "tool_definition",
                                    "definition": {"name": "a", "input_schema": {"type": "object"}},
                                },
                            }
                        ],
                    },
                ]
            },
        ),
    ],
)
def test_a_value_unlocks_no_more_than_its_own(beta: str, refused: dict[str, Any]) -> None:
    body = {
        "model": "claude-opus-5-5",
        "max_tokens": 16,
        "messages": [{"role": "user", "content": "Hi"}],
        **refused,
    }
    narrow, wide = CONTRACT.view("2026-10-21", [beta]), CONTRACT.view("2026-10-21", UNLOCKING)
    at = narrow.operations["createMessage"].request_schema() or ""
    assert narrow.validator(at).violations(body)
    assert wide.validator(at).violations(body) == []


def test_a_system_turn_may_hold_output_config_alone() -> None:
    view = CONTRACT.view("2026-10-21", ["mid-conversation-output-config-2026-07-01"])
    turn = view.validator("#/components/schemas/SystemMessageParam")
    assert turn.is_valid({"role": "system", "output_config": {"effort": "low"}})
    assert not turn.is_valid({"role": "system"})
    plain = CONTRACT.view("2026-10-21").validator("#/components/schemas/SystemMessageParam")
    assert not plain.is_valid({"role": "system", "output_config": {"effort": "low"}})


def test_the_client_is_made_from_no_older_shape() -> None:
    chosen = set(CONTRACT.table["documents"]["client"]["betas"])
    everything = CONTRACT.view("2026-10-21", CONTRACT.betas).operations.values()
    opening = {beta for operation in everything for beta in operation.node.get("x-beta", ())}
    assert chosen >= set(TYPED)
    assert chosen - set(TYPED) <= opening
    assert all(CONTRACT.betas[name].status != "legacy-shape" for name in chosen)


def test_blocks_of_answers_may_be_sent_back_as_they_came() -> None:
    view = CONTRACT.view("2026-10-21", UNLOCKING)
    block_in_request = view.validator("#/components/schemas/ContentBlockParam")
    media = view.operations["createMessage"].responses["200"][1]["content"]["application/json"]
    blocks = [
        block
        for example in media["examples"].values()
        for block in view.resolve(example, "")[1]["value"]["content"]
    ]
    kinds = {block["type"] for block in blocks}
    assert {"compaction", "fallback", "mcp_tool_result", "mcp_tool_listing", "advisor_tool_result"} <= kinds
    for block in blocks:
        assert block_in_request.violations(block) == [], block["type"]
