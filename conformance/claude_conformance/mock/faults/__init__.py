"""The library of faults: everything that the mock can deliberately do wrong.

With a fault on, the mock is a server that the conformance suite has to fail, and one that clients have
to survive. Several faults may be on at once; their hooks run one after the other.
"""

from __future__ import annotations

import importlib
import pkgutil

from .active import ActiveFaults, select
from .base import REGISTRY, Fault, UnknownFault

__all__ = ["REGISTRY", "ActiveFaults", "Fault", "UnknownFault", "all_faults", "select"]

# Every module of this package registers its faults when it is imported.
for _module in pkgutil.iter_modules(__path__):
    importlib.import_module(f"{__name__}.{_module.name}")


def all_faults() -> tuple[Fault, ...]:
    """All faults, by id."""
    return tuple(REGISTRY[id] for id in sorted(REGISTRY))
