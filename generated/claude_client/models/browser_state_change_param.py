"""Something that the call set off."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import (
        BrowserStateChangeDownloadCompletedParam,
        BrowserStateChangeDownloadFailedParam,
        BrowserStateChangeDownloadStartedParam,
        BrowserStateChangeTabOpenedParam,
    )

    BrowserStateChangeParam: TypeAlias = (
        BrowserStateChangeTabOpenedParam
        | Mapping[str, Any]
        | BrowserStateChangeDownloadStartedParam
        | BrowserStateChangeDownloadCompletedParam
        | BrowserStateChangeDownloadFailedParam
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "BrowserStateChangeParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            BrowserStateChangeDownloadCompletedParam,
            BrowserStateChangeDownloadFailedParam,
            BrowserStateChangeDownloadStartedParam,
            BrowserStateChangeTabOpenedParam,
        )

        globals()[name] = (
            BrowserStateChangeTabOpenedParam
            | Mapping[str, Any]
            | BrowserStateChangeDownloadStartedParam
            | BrowserStateChangeDownloadCompletedParam
            | BrowserStateChangeDownloadFailedParam
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "tab_opened": "BrowserStateChangeTabOpenedParam",
        "download_started": "BrowserStateChangeDownloadStartedParam",
        "download_completed": "BrowserStateChangeDownloadCompletedParam",
        "download_failed": "BrowserStateChangeDownloadFailedParam",
    },
)
