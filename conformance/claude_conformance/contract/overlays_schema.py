"""The schemas of the hand-written files in `overlays/`: the table of variants, and Overlay documents.

An Overlay document is checked further when it is applied (`overlay.py`), which has no lines to name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from claude_conformance.contract.extensions import SOURCE_PATTERN
from claude_conformance.contract.file_schema import TEXT, TEXTS, closed, map_of

STATUSES = (
    "live", "deprecated", "restricted", "no-op", "legacy-shape", "credentials", "other-api", "admin",
    "observed",
)  # fmt: skip
"""The states of a beta value; `variants.yaml` explains them."""

_SOURCES = {"type": "array", "minItems": 1, "items": {"type": "string", "pattern": SOURCE_PATTERN}}
_BETA = closed(
    {"summary": TEXT, "status": {"enum": [*STATUSES]}, "source": _SOURCES, "overlays": TEXTS}, "overlays"
)

VARIANTS: Mapping[str, Any] = closed(
    {
        "default_version": TEXT,
        "versions": map_of(TEXTS, propertyNames=TEXT),
        "betas": map_of(_BETA, propertyNames={"pattern": "^[a-z0-9-]+$"}),
        "variants": map_of(
            closed(
                {
                    "summary": TEXT,
                    "versions": {**TEXTS, "minItems": 1},
                    "betas": {"if": {"type": "string"}, "then": {"const": "all"}, "else": TEXTS},
                }
            )
        ),
        "documents": map_of(closed({"summary": TEXT, "version": TEXT, "betas": TEXTS}, "summary")),
    }
)

_ANY: Mapping[str, Any] = {}
OVERLAY: Mapping[str, Any] = closed(
    {
        "overlay": _ANY,
        "info": closed({"title": _ANY, "version": _ANY, "description": _ANY}, "description", extensions=True),
        "extends": _ANY,
        "actions": {
            "type": "array",
            "items": closed(
                dict.fromkeys(("target", "description", "update", "copy", "remove"), _ANY),
                required=False,
                extensions=True,
            ),
        },
    },
    "extends",
    extensions=True,
)
