"""An event that the call caused."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .browser_state_change_download_completed_param import BrowserStateChangeDownloadCompletedParam
from .browser_state_change_download_failed_param import BrowserStateChangeDownloadFailedParam
from .browser_state_change_download_started_param import BrowserStateChangeDownloadStartedParam
from .browser_state_change_tab_opened_param import BrowserStateChangeTabOpenedParam

BrowserStateChangeParam: TypeAlias = (
    BrowserStateChangeTabOpenedParam
    | Mapping[str, Any]
    | BrowserStateChangeDownloadStartedParam
    | BrowserStateChangeDownloadCompletedParam
    | BrowserStateChangeDownloadFailedParam
)
