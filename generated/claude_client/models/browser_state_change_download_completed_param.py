from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class BrowserStateChangeDownloadCompletedParam(_BaseModel):
    """A download is complete."""

    type: Literal["download_completed"] = "download_completed"
    download_id: str
    """The caller's id for the download."""
    url: str
    """The URL of the download, after redirects."""
    path: str | None = _UNSET
    """The path of the file, if another tool can read it."""
    size_bytes: int | None = _UNSET
    """The size of the file."""
