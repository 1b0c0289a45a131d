"""The library of faults: everything that the mock can do wrong on purpose.

With a fault on, the mock is a server that the conformance suite has to fail, and one that clients have
to survive. Several faults may be on at once; their hooks run one after the other.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from . import (
    access,
    auth,
    batch_results,
    batches,
    deltas,
    files,
    headers,
    history,
    limits,
    messages,
    models,
    refusals,
    representation,
    skills,
    streams,
    usage,
    validation,
)  # registers their faults
from .base import REGISTRY, Fault, UnknownFault, hooks

__all__ = ["REGISTRY", "Fault", "UnknownFault", "all_faults", "hooks", "select"]

_MODULES = (
    access,
    auth,
    batch_results,
    batches,
    deltas,
    files,
    headers,
    history,
    limits,
    messages,
    models,
    refusals,
    representation,
    skills,
    streams,
    usage,
    validation,
)


def all_faults() -> tuple[Fault, ...]:
    """Every fault there is, by id."""
    return tuple(REGISTRY[id] for id in sorted(REGISTRY))


def select(ids: Iterable[str]) -> tuple[Fault, ...]:
    """The faults of those ids, in that order; raises UnknownFault."""
    found = []
    for id in ids:
        if id not in REGISTRY:
            near = difflib.get_close_matches(id, REGISTRY, 3)
            hint = f"; did you mean {', '.join(near)}?" if near else ""
            raise UnknownFault(f"there is no fault {id!r}{hint} (--list-faults shows all)")
        found.append(REGISTRY[id])
    return tuple(found)
