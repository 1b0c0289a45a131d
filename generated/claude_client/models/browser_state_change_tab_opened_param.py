from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class BrowserStateChangeTabOpenedParam(_BaseModel):
    """A tab opened."""

    type: Literal["tab_opened"] = "tab_opened"
    tab_id: str
    """The caller's id for the tab."""
