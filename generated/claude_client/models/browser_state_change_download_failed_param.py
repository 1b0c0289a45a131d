from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class BrowserStateChangeDownloadFailedParam(_BaseModel):
    """A download failed."""

    type: Literal["download_failed"] = "download_failed"
    download_id: str
    """The caller's id for the download."""
    url: str
    """The URL of the download."""
    error: str | None = _UNSET
    """What went wrong."""
