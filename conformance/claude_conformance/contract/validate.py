"""Says what is wrong with a description, in places where usual validators do not look.

They stop at `itemSchema`, `contentSchema`, `format`, mappings and examples. Here every reference resolves,
every Schema Object is one and every example validates, in the document of each view, streams and JSON lines
included.
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
    schemas,
    unions,
)
from claude_conformance.contract.checks.subject import COMPLETENESS, ERROR, Problem, Subject

Check = Callable[[Subject], Iterator[Problem]]
Locate = Callable[[str], str]

# What the later checks stand on. When one of these finds an error, the later ones are not run.
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
    examples.empty,
    examples.examples,
)


def validate(document: dict[str, Any], *, locate: Locate | None = None) -> list[Problem]:
    """Everything wrong with a bundled OpenAPI 3.2 document, check by check; empty when all is well.

    `locate` turns a JSON Pointer into `file:line`, when the document comes from a checkout. A document that
    has not even the form of a description gives only those problems.
    """
    subject = Subject(document)
    found = _run(_GROUND, subject) or _run(_CHECKS, subject)
    if locate is None:
        return found
    return [attrs.evolve(problem, place=locate(problem.pointer)) for problem in found]


def _run(checks: tuple[Check, ...], subject: Subject) -> list[Problem]:
    # A validator may find the same fault by several ways through a union.
    return list(dict.fromkeys(problem for check in checks for problem in check(subject)))


__all__ = ["COMPLETENESS", "ERROR", "Problem", "validate"]
