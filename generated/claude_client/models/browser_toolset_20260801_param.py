from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .browser_toolset_configs_param import BrowserToolsetConfigsParam
    from .cache_control_ephemeral_param import CacheControlEphemeralParam


@_model
class BrowserToolset20260801Param(_BaseModel):
    """Lets the model use a web browser. One entry adds all of the toolset's tools."""

    _nested = {
        "cache_control": "CacheControlEphemeralParam",
        "configs": "BrowserToolsetConfigsParam",
    }

    type: Literal["browser_toolset_20260801"] = "browser_toolset_20260801"
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to the end of this definition."""
    configs: BrowserToolsetConfigsParam | Mapping[str, Any] | None = _UNSET
    """Changes of the defaults, by tool."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "BrowserToolsetConfigsParam",
        "CacheControlEphemeralParam",
    )
