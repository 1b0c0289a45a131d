from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .multiagent_roster_entry_params import MultiagentRosterEntryParams


@_model
class MultiagentCoordinatorParams(_BaseModel):
    """The agent starts threads, each with an agent of a roster. The type `multiagent_20261001` is
    recommended instead."""

    _nested = {
        "agents": "[MultiagentRosterEntryParams",
    }

    agents: Sequence[MultiagentRosterEntryParams]
    """The roster. Each agent must exist, can appear here once, and has neither been archived nor a roster
    of its own."""
    type: Literal["coordinator"] = "coordinator"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MultiagentRosterEntryParams",
    )
