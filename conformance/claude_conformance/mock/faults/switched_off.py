"""Faults that each switch off one constraint. Every constraint has one.

Its id is on the constraint: `fault`, or else the constraint's own id and `-off`.
"""

from __future__ import annotations

from collections.abc import Mapping

# The constraints of every API have to be registered first.
from claude_conformance.mock import apis  # noqa: F401
from claude_conformance.mock.apis.kit.constraints import REGISTRY

from .base import switch_off

# Classes of the defect catalogue, by the constraint that prevents them.
DEFECTS: Mapping[str, tuple[str, ...]] = {
    "batch-custom-ids-unique": ("D177",),
    "cache-breakpoints-at-most-four": ("D159",),
    "image-media-type-agrees": ("D154",),
    "images-within-limits": ("D225",),
    "max-tokens-below-model-limit": ("D223",),
    "prefill-supported": ("D053",),
    "prompt-fits-the-window": ("D222",),
    "sampling-supported": ("D048",),
    "tool-errors-say-something": ("D130",),
    "tool-results-follow-tool-uses": ("D110",),
    "tool-use-ids-unique": ("D110",),
}

for _item in REGISTRY:
    switch_off(
        _item.fault,
        f"Not checked: {_item.summary.rstrip('.')}",
        _item.id,
        defects=DEFECTS.get(_item.id, ()),
        operations=_item.located,
    )
