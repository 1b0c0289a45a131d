"""Validation of a whole checkout: every view that a request can select, up to combinations of betas."""

from __future__ import annotations

from collections.abc import Iterator

from claude_conformance.contract.checks.subject import Problem
from claude_conformance.contract.contract import Checkout, Contract
from claude_conformance.contract.places import locator
from claude_conformance.contract.validate import validate


def selections(contract: Contract) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Versions and betas whose views together show every overlay: alone, and with all the others.

    Views that are made of the same overlays come once.
    """
    wanted: list[tuple[str, tuple[str, ...]]] = []
    for version in contract.versions:
        wanted += [(version, ()), (version, tuple(contract.betas))]
        wanted += [(version, (beta,)) for beta in contract.betas]
    seen = set()
    for version, betas in wanted:
        layers = contract.layers(version, betas)
        if layers not in seen:
            seen.add(layers)
            yield version, betas


def validate_checkout(checkout: Checkout) -> list[tuple[str, Problem]]:
    """What is wrong with the views of a checkout, each problem once, under the first view that has it.

    The name of a view is its version, and after a `+` its beta, or `all betas`.
    """
    found: dict[tuple[str, str | None, str], tuple[str, Problem]] = {}
    for version, betas in selections(checkout.contract):
        document = checkout.contract.view(version, betas).document
        locate = locator(checkout, checkout.contract.layers(version, betas), document)
        name = f"{version}+{betas[0] if len(betas) == 1 else 'all betas'}" if betas else version
        for problem in validate(document, locate=locate):
            found.setdefault((problem.rule, problem.place, problem.message), (name, problem))
    return list(found.values())
