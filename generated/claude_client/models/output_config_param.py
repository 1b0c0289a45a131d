from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .json_output_format_param import JSONOutputFormatParam
    from .token_task_budget_param import TokenTaskBudgetParam


@_model
class OutputConfigParam(_BaseModel):
    """Options for the response."""

    _nested = {
        "format": "JSONOutputFormatParam",
        "task_budget": "TokenTaskBudgetParam",
    }

    effort: Literal["low", "medium", "high", "xhigh", "max"] | None = _UNSET
    """How much effort to put into the response. The available levels depend on the model. The default is
    `high`."""
    format: JSONOutputFormatParam | Mapping[str, Any] | None = _UNSET
    """Restricts the response to a format. Cannot be combined with citations."""
    task_budget: TokenTaskBudgetParam | Mapping[str, Any] | None = _UNSET
    """How many tokens the task may use."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "JSONOutputFormatParam",
        "TokenTaskBudgetParam",
    )
