"""Validates the description in every view that a request can select, one by one and all betas at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

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


def validate_everywhere(
    contract: Contract, checkout: Checkout | None = None, progress: Callable[[str], None] | None = None
) -> list[Finding]:
    """Return all problems of all views, each once.

    With the checkout that the contract was read from, problems name file and line.
    """
    found: dict[tuple[str, str, str], Finding] = {}
    seen: set[tuple[str, ...]] = set()
    for version, betas, name in selections(contract):
        layers = contract.layers(version, betas)
        if layers in seen:
            continue
        seen.add(layers)
        if progress:
            progress(name)
        document = contract.view(version, betas).document
        locate = locator(checkout, layers, document) if checkout else None
        for problem in validate(document, locate=locate):
            found.setdefault((problem.rule, problem.pointer, problem.message), Finding(name, problem))
    return list(found.values())
