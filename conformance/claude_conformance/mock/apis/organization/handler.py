"""The compliance settings in the form in which they are shown."""

from __future__ import annotations

from claude_conformance.mock.resources import hooks
from claude_conformance.mock.resources.asked import Asked
from claude_conformance.mock.resources.store import Record


@hooks.on("compliance_settings", "update")
def as_object(_: Asked, record: Record) -> None:
    """Store a state that was sent as a word as an object."""
    state = record.data["state"]
    if isinstance(state, str):
        record.data["state"] = {"type": state}
