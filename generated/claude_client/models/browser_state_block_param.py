from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .browser_state_change_param import BrowserStateChangeParam
    from .browser_state_tab_entry_param import BrowserStateTabEntryParam
    from .cache_control_ephemeral_param import CacheControlEphemeralParam


@_model
class BrowserStateBlockParam(_BaseModel):
    """The tabs of the browser after a call, and the events that it caused. At most one in a tool result."""

    _nested = {
        "tabs": "[BrowserStateTabEntryParam",
        "cache_control": "CacheControlEphemeralParam",
        "state_changes": "[BrowserStateChangeParam",
    }

    type: Literal["browser_state"] = "browser_state"
    tabs: Sequence[BrowserStateTabEntryParam | Mapping[str, Any]]
    """All open tabs, not only the changed ones; exactly one of them is active."""
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this block."""
    state_changes: Sequence[BrowserStateChangeParam] | None = _UNSET
    """New tabs and progress of downloads during the call. Omitted if nothing changed."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "BrowserStateChangeParam",
        "BrowserStateTabEntryParam",
        "CacheControlEphemeralParam",
    )
