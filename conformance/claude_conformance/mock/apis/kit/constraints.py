"""Constraints: checks that JSON Schema cannot express, as functions. Each names the rules that it enforces.

A constraint's docstring is one sentence that states the requirement. Each can be switched off: by its id in
`Exchange.off`, and so by a fault, whose id is `fault` or else `<id>-off`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

import attrs

from claude_conformance.mock.apis.kit.handlers import at_stage
from claude_conformance.mock.exchange import Validated

Stage = TypeVar("Stage", bound=Validated)
Check = Callable[[Stage], None]


@attrs.frozen
class Constraint:
    """One check. `rules` are rule ids or, without a rule, documentation pages.

    `operations` lists the operations that it checks, `located` those on which a fault switches it off.
    """

    id: str
    summary: str
    rules: tuple[str, ...]
    operations: tuple[str, ...]
    located: tuple[str, ...]
    fault: str
    check: Callable[[Validated], None] = attrs.field(repr=False)


REGISTRY: list[Constraint] = []


@attrs.frozen
class Constraints(Generic[Stage]):
    """A decorator that registers the constraints of some operations, whose requests are at one stage.

    `located` is for requests that are not a separate operation, as in `Constraint.located`.
    """

    stage: type[Stage]
    operations: tuple[str, ...]
    located: tuple[str, ...] = ()

    def __call__(
        self,
        id: str,
        *rules: str,
        on: tuple[str, ...] | None = None,
        fault: str | None = None,
        summary: str | None = None,
    ) -> Callable[[Check[Stage]], Check[Stage]]:
        """Register a check, which raises `ApiError` if the request breaks it.

        They run in order of definition.

        `on` names the operations if they differ from those of the group; `summary` replaces a docstring.
        Raises `ValueError` if the id is taken or the check has no summary.
        """

        def wrap(check: Check[Stage]) -> Check[Stage]:
            says = summary or " ".join((check.__doc__ or "").split())
            if not says or any(known.id == id for known in REGISTRY):
                raise ValueError(f"constraint {id}: its id must be unique, and it needs a docstring")
            operations = on or self.operations
            REGISTRY.append(
                Constraint(
                    id,
                    says,
                    rules,
                    operations,
                    self.located or operations,
                    fault or f"{id}-off",
                    at_stage(self.stage, check),
                )
            )
            return check

        return wrap


def check_all(exchange: Validated, operation: str | None = None) -> None:
    """Check a request against every constraint of its operation, or of another name.

    Raises `ApiError` if it breaks one.
    """
    name = operation or exchange.operation.id
    for item in REGISTRY:
        if name in item.operations and not exchange.skips(item.id):
            item.check(exchange)
