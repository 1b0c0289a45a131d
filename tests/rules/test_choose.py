"""Which model the rules ask for what."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from claude_conformance.mock.world.catalogue import MODELS
from claude_conformance.rules import Probe, Skipped
from claude_conformance.rules.kit.model_choice import (
    claims,
    listed,
    model_with,
    model_without,
    samples_freely,
    takes_prefill,
)


def probe(*models: dict[str, Any], model: str) -> Probe:
    return cast(Probe, SimpleNamespace(models=models, model=model))


def item(id_: str, created: str, **kinds: bool) -> dict[str, Any]:
    types = {name: {"supported": value} for name, value in kinds.items()}
    return {"id": id_, "created_at": created, "capabilities": {"thinking": {"types": types}}}


OLD = item("claude-a", "2025-01-01", enabled=True, adaptive=False)
NEW = item("claude-b", "2026-01-01", enabled=False, adaptive=True)
SELECT = item("claude-fable-9", "2026-02-01", enabled=True, adaptive=True)
ENABLED = ("thinking", "types", "enabled")


def test_the_models_api_says_yes_no_or_nothing() -> None:
    assert claims(OLD, *ENABLED) is True
    assert claims(NEW, *ENABLED) is False
    for silent in ({}, {"capabilities": None}, {"capabilities": {"thinking": 5}}):
        assert claims(silent, *ENABLED) is None


def test_the_own_model_comes_first_then_the_newest_ordinary_one() -> None:
    assert model_with(probe(OLD, NEW, SELECT, model="claude-fable-9"), *ENABLED) == "claude-fable-9"
    assert model_with(probe(OLD, NEW, SELECT, model="claude-b"), *ENABLED) == "claude-a"
    assert model_without(probe(OLD, NEW, model="claude-a"), *ENABLED) == "claude-b"


def test_where_nothing_is_said_the_own_model_is_tried() -> None:
    assert model_with(probe(model="llama"), *ENABLED) == "llama"
    with pytest.raises(Skipped, match="no model without"):
        model_without(probe(model="llama"), *ENABLED)


def test_no_model_that_has_it_is_a_reason_to_skip() -> None:
    with pytest.raises(Skipped, match="thinking types enabled"):
        model_with(probe(NEW, model="claude-b"), *ENABLED)


def test_retired_models_are_not_chosen() -> None:
    gone = {**OLD, "lifecycle": "retired"}
    assert [found["id"] for found in listed(probe(gone, SELECT, NEW, model="x"))] == [
        "claude-b",
        "claude-fable-9",
    ]


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.id)
def test_names_tell_of_prefill_and_sampling(model: Any) -> None:
    for name in (model.id, *model.aliases):
        assert takes_prefill(name) is model.prefill
        assert samples_freely(name) is (model.sampling != "default-only")


@pytest.mark.parametrize("name", ["gpt-5", "llama-4-8b", "my-claude"])
def test_other_names_tell_nothing(name: str) -> None:
    assert takes_prefill(name) is None
    assert samples_freely(name) is None


def test_names_of_older_generations() -> None:
    for name in ("claude-3-5-sonnet-20241022", "claude-2.1", "claude-instant-1", "claude-sonnet-4-20250514"):
        assert takes_prefill(name) is True
