from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model as _Model
from .._runtime.models.model import model as _model


@_model
class BrowserStateChangeDownloadStartedParam(_Model):
    """A download started."""

    type: Literal["download_started"] = "download_started"
    download_id: str
    """The caller's name for the download."""
    url: str
    """Where it comes from."""
