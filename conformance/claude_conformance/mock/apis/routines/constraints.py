"""Constraints of routines."""

from __future__ import annotations

from claude_conformance.mock.apis.kit.constraints import Constraints
from claude_conformance.mock.exchange import Validated
from claude_conformance.mock.http.errors import invalid, not_found

FIRE = "fireRoutine"
BETA = "experimental-cc-routine-2026-04-01"
PAGE = "doc/api/claude-code/routines-fire"
ROUTINE = "trig_01Vn4XqT8sKzR2wMb6YcLd9P"
"""The only routine of the mock."""

routines = Constraints(Validated, (FIRE,))


@routines("routine-with-beta", PAGE)
def with_beta(exchange: Validated) -> None:
    """Routines need their beta value; a request without it is refused and not unknown."""
    if BETA not in exchange.betas:
        raise invalid(f"anthropic-beta: {BETA} is required")


@routines("routine-known", PAGE)
def known(exchange: Validated) -> None:
    """The routine exists."""
    if exchange.path_params["routine_id"] != ROUTINE:
        raise not_found(f"routine `{exchange.path_params['routine_id']}` not found.")
