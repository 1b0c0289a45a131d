from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class BrowserStateChangeDownloadStartedParam(_BaseModel):
    """A download started."""

    type: Literal["download_started"] = "download_started"
    download_id: str
    """The caller's id for the download."""
    url: str
    """The URL of the download."""
