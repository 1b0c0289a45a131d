"""Validates the description in every view that a request can select, one by one and all betas at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import attrs

from claude_conformance.contract import Checkout, Contract, pointer
from claude_conformance.contract.overlay import apply
from claude_conformance.contract.validate import Problem, validate


@attrs.frozen
class Finding:
    """A problem, and the first view in which it shows."""

    view: str
    problem: Problem


def selections(contract: Contract) -> Iterator[tuple[str, tuple[str, ...], str]]:
    """Each version with no beta, with each beta that changes something, and with all: with a name."""
    for version in contract.versions:
        yield version, (), version
        for beta in contract.betas.values():
            if beta.overlays:
                yield version, (beta.name,), f"{version} with {beta.name}"
        yield version, tuple(contract.betas), f"{version} with all betas"


def validate_everywhere(
    contract: Contract, checkout: Checkout | None = None, progress: Callable[[str], None] | None = None
) -> list[Finding]:
    """Every problem of every view, each once.

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
        for problem in validate(contract.view(version, betas).document):
            if checkout:
                problem = attrs.evolve(problem, place=place(checkout, layers, problem.pointer))
            found.setdefault((problem.rule, problem.pointer, problem.message), Finding(name, problem))
    return list(found.values())


def place(checkout: Checkout, layers: tuple[str, ...], at: str) -> str:
    """`file:line` of a pointer into a view: in `spec/`, or in the overlay that put it there."""
    document = checkout.contract.base
    if _there(document, at):
        return checkout.bundle.locate(at)
    for name in layers:
        document = apply(document, checkout.contract.overlays[name], name=name)
        if _there(document, at):
            return checkout.sources[name].path
    return checkout.bundle.locate(at)


def _there(document: object, at: str) -> bool:
    try:
        pointer.resolve(document, pointer.split(at))
    except KeyError:
        return False
    return True
