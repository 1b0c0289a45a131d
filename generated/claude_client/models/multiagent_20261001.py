from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .multiagent_advisor import MultiagentAdvisor
    from .multiagent_subagents import MultiagentSubagents
    from .multiagent_workflows import MultiagentWorkflows


@_model
class Multiagent20261001(_BaseModel):
    """Three ways to work with others, each switched on or off."""

    _nested = {
        "advisor": "MultiagentAdvisor",
        "subagents": "MultiagentSubagents",
        "workflows": "MultiagentWorkflows",
    }

    advisor: MultiagentAdvisor
    """Whether the agent can ask a model for advice."""
    subagents: MultiagentSubagents
    """Whether the agent can start threads with other agents."""
    type: Literal["multiagent_20261001"] = "multiagent_20261001"
    workflows: MultiagentWorkflows
    """Whether the agent can start workflows."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MultiagentAdvisor",
        "MultiagentSubagents",
        "MultiagentWorkflows",
    )
