"""An event that the call caused."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

BrowserStateChangeParam: TypeAlias = (
    models.BrowserStateChangeTabOpenedParam
    | Mapping[str, Any]
    | models.BrowserStateChangeDownloadStartedParam
    | models.BrowserStateChangeDownloadCompletedParam
    | models.BrowserStateChangeDownloadFailedParam
)
