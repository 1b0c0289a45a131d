from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .multiagent_advisor_params import MultiagentAdvisorParams
    from .multiagent_subagents_params import MultiagentSubagentsParams
    from .multiagent_workflows_params import MultiagentWorkflowsParams


@_model
class Multiagent20261001Params(_BaseModel):
    """Three ways to work with others, each switched on or off. Null in place of an object means its
    default."""

    _nested = {
        "advisor": "MultiagentAdvisorParams",
        "subagents": "MultiagentSubagentsParams",
        "workflows": "MultiagentWorkflowsParams",
    }

    type: Literal["multiagent_20261001"] = "multiagent_20261001"
    advisor: MultiagentAdvisorParams | None = _UNSET
    """A model that the agent can ask for advice. By default the agent has no advisor."""
    subagents: MultiagentSubagentsParams | None = _UNSET
    """Whether the agent can start threads with other agents. By default it can."""
    workflows: MultiagentWorkflowsParams | None = _UNSET
    """Whether the agent can start workflows. By default it can."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MultiagentAdvisorParams",
        "MultiagentSubagentsParams",
        "MultiagentWorkflowsParams",
    )
