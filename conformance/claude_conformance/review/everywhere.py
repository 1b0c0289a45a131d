"""Validates the description in every view that a request can select, one by one and all betas at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from claude_conformance.contract import Checkout, Contract
from claude_conformance.contract.places import locator
from claude_conformance.contract.validate import Problem, validate


@attrs.frozen
class Finding:
    """A problem, and the first view that has it."""

    view: str
    problem: Problem


def selections(contract: Contract) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Iterate over each version without betas, with each beta that changes it, and with all betas, each with
    a name.
    """
    for version in contract.versions:
        yield version, (), version
        for beta in contract.betas.values():
            if beta.overlays:
                yield version, (beta.name,), f"{version} with {beta.name}"
        yield version, tuple(contract.betas), f"{version} with all betas"


def documents(contract: Contract) -> Iterator[tuple[str, tuple[str, ...], dict[str, Any]]]:
    """Iterate over the name, the overlays and the document of each selection. Equal documents come once."""
    seen: set[tuple[str, ...]] = set()
    for version, betas, name in selections(contract):
        layers = contract.layers(version, betas)
        if layers not in seen:
            seen.add(layers)
            yield name, layers, contract.view(version, betas).document


def validate_everywhere(contract: Contract, checkout: Checkout | None = None) -> list[Finding]:
    """Return all problems of all views, each once.

    With the checkout that the contract was read from, problems name file and line.
    """
    found: dict[tuple[str, str, str], Finding] = {}
    for name, layers, document in documents(contract):
        locate = locator(checkout, layers, document) if checkout else None
        for problem in validate(document, locate=locate):
            found.setdefault((problem.rule, problem.pointer, problem.message), Finding(name, problem))
    return list(found.values())
