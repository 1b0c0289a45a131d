"""Validates a description, including parts that other validators skip.

Others skip `itemSchema`, `contentSchema`, `format`, mappings and examples. This one checks that every
reference resolves, every Schema Object is valid and every example matches its schema, in the document of each
view, including streams and JSON Lines.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import attrs

from claude_conformance.contract.checks import (
    direction,
    examples,
    operations,
    references,
    resources,
    schemas,
    unions,
)
from claude_conformance.contract.checks.subject import COMPLETENESS, ERROR, Problem, Subject

Check = Callable[[Subject], Iterator[Problem]]
Locate = Callable[[str], str]

# Later checks depend on these. If one of these finds an error, the later ones do not run.
_GROUND: tuple[Check, ...] = (
    references.structure,
    references.references,
    schemas.meta_schema,
    schemas.patterns,
    unions.discriminators,
)
_CHECKS: tuple[Check, ...] = (
    references.security,
    references.extensions,
    schemas.required,
    schemas.defaults,
    schemas.titles,
    direction.direction,
    operations.identity,
    operations.parameters,
    operations.completeness,
    resources.resources,
    examples.empty,
    examples.examples,
)


def validate(document: dict[str, Any], *, locate: Locate | None = None) -> list[Problem]:
    """Return all problems of a bundled OpenAPI 3.2 document, in the order of the checks.

    `locate` turns a JSON Pointer into `file:line`, if the document comes from a checkout. If the document is
    not valid OpenAPI, only those problems are returned.
    """
    subject = Subject(document)
    found = _run(_GROUND, subject) or _run(_CHECKS, subject)
    if locate is None:
        return found
    return [attrs.evolve(problem, place=locate(problem.pointer)) for problem in found]


def _run(checks: tuple[Check, ...], subject: Subject) -> list[Problem]:
    # A validator may find the same problem in several branches of a union.
    return list(dict.fromkeys(problem for check in checks for problem in check(subject)))


__all__ = ["COMPLETENESS", "ERROR", "Problem", "validate"]
