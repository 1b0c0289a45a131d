"""Constraints that JSON Schema cannot say, one module per topic, checked in the order of import."""

from __future__ import annotations

from urllib.parse import parse_qsl

import attrs

from claude_conformance.mock.apis.batches import constraints as batches
from claude_conformance.mock.apis.files import constraints as files
from claude_conformance.mock.apis.kit.constraints import PROMPTS, REGISTRY, Case, Constraint
from claude_conformance.mock.apis.messages import constraints as messages
from claude_conformance.mock.apis.models import constraints as models
from claude_conformance.mock.apis.skills import constraints as skills
from claude_conformance.mock.exchange import Exchange
from claude_conformance.mock.http.errors import not_found
from claude_conformance.mock.world.catalogue import Model

__all__ = ["PROMPTS", "REGISTRY", "Case", "Constraint", "check_all", "check_case"]

_MODULES = (batches, files, messages, models, skills)
# Who answers for an unknown model when a fault lets it pass.
STAND_IN = "claude-sonnet-4-5"


def check_all(exchange: Exchange) -> None:
    """Hold a request against every constraint of its operation; raises ApiError. Finds the model."""
    assert exchange.operation is not None
    case = Case(
        exchange.operation.id,
        exchange.body,
        exchange.params,
        exchange.version,
        exchange.betas,
        exchange.world,
        form=exchange.form,
        path=exchange.path_params,
        query=frozenset(name for name, _ in parse_qsl(exchange.request.query, keep_blank_values=True)),
        workspace=exchange.workspace,
    )
    exchange.model = check_case(case, exchange.off)


def check_case(case: Case, off: frozenset[str] = frozenset()) -> Model | None:
    """As `check_all`, for a request from anywhere (one inside a batch, say); gives its model."""
    model = None
    if case.operation in PROMPTS:
        model = _model(case, off)
        case = attrs.evolve(case, model=model)
    for item in REGISTRY:
        if case.operation in item.operations and item.id not in off:
            item.check(case)
    return model


def _model(case: Case, off: frozenset[str]) -> Model:
    """The model that a prompt names; 404 for one that does not exist (D05) or is retired."""
    name = case.body["model"]
    model = case.world.catalogue.usable(name)
    if model is None and "model-known" in off:
        model = case.world.catalogue.find(STAND_IN)
    if model is None:
        raise not_found(f"model: {name}")
    return model
