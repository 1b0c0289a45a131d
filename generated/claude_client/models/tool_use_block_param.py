from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from .._runtime.model import Model as _Model
from .._runtime.model import model as _model


@_model
class ToolUseBlockParam(_Model):
    """A call of a tool that the model made in an earlier turn."""

    type: Literal["tool_use"] = "tool_use"
    id: str
    name: str
    input: Mapping[str, Any]
    """The arguments, as the tool's schema has them."""
