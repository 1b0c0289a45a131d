from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class BrowserStateTabEntryParam(_BaseModel):
    """An open tab."""

    _never_null = ("active",)

    tab_id: str
    """The caller's id for the tab."""
    title: str
    """The title of the page. May be empty."""
    url: str
    """The URL of the page. May be empty."""
    active: bool | None = _UNSET
    """Whether it is the active tab. Default: False."""
