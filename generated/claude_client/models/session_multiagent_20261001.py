from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .multiagent_advisor import MultiagentAdvisor
    from .session_multiagent_subagents import SessionMultiagentSubagents
    from .session_multiagent_workflows import SessionMultiagentWorkflows


@_model
class SessionMultiagent20261001(_BaseModel):
    """Three ways to work with others, each switched on or off."""

    _nested = {
        "advisor": "MultiagentAdvisor",
        "subagents": "SessionMultiagentSubagents",
        "workflows": "SessionMultiagentWorkflows",
    }

    advisor: MultiagentAdvisor
    """Whether the agent can ask a model for advice."""
    subagents: SessionMultiagentSubagents
    """Whether the agent can start threads with other agents."""
    type: Literal["multiagent_20261001"] = "multiagent_20261001"
    workflows: SessionMultiagentWorkflows
    """Whether the agent can start workflows."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MultiagentAdvisor",
        "SessionMultiagentSubagents",
        "SessionMultiagentWorkflows",
    )
