"""The library of faults: everything that the mock can deliberately do wrong.

With a fault on, the mock is a server that the conformance suite has to fail, and one that clients have
to survive. Several faults may be on at once; their hooks run one after the other.
"""

from __future__ import annotations

from .active import ActiveFaults, select
from .base import Fault, UnknownFault, registry

__all__ = ["ActiveFaults", "Fault", "UnknownFault", "all_faults", "registry", "select"]


def all_faults() -> tuple[Fault, ...]:
    """All faults, by id."""
    known = registry()
    return tuple(known[id] for id in sorted(known))
