from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class RBACConnectorToolPermissionResource(_BaseModel):
    """A tool of a connector."""

    connector_id: str
    """The id of the connector."""
    tool_name: str
    """The name of the tool. A name with other characters than letters, digits, `_` and `-` is shown as a
    short form with a hash."""
    type: Literal["connector_tool"] = "connector_tool"
