from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .toolset_member_config_param import ToolsetMemberConfigParam


@_model
class BrowserToolsetConfigsParam(_BaseModel):
    """Changes of the defaults, by the name of the tool."""

    _nested = {
        "type": "ToolsetMemberConfigParam",
        "close_tab": "ToolsetMemberConfigParam",
        "double_click": "ToolsetMemberConfigParam",
        "file_upload": "ToolsetMemberConfigParam",
        "find": "ToolsetMemberConfigParam",
        "form_input": "ToolsetMemberConfigParam",
        "get_page_text": "ToolsetMemberConfigParam",
        "hold_key": "ToolsetMemberConfigParam",
        "hover": "ToolsetMemberConfigParam",
        "javascript_exec": "ToolsetMemberConfigParam",
        "key": "ToolsetMemberConfigParam",
        "left_click": "ToolsetMemberConfigParam",
        "left_click_drag": "ToolsetMemberConfigParam",
        "left_mouse_down": "ToolsetMemberConfigParam",
        "left_mouse_up": "ToolsetMemberConfigParam",
        "list_tabs": "ToolsetMemberConfigParam",
        "middle_click": "ToolsetMemberConfigParam",
        "mouse_move": "ToolsetMemberConfigParam",
        "navigate": "ToolsetMemberConfigParam",
        "new_tab": "ToolsetMemberConfigParam",
        "read_console": "ToolsetMemberConfigParam",
        "read_network": "ToolsetMemberConfigParam",
        "read_page": "ToolsetMemberConfigParam",
        "right_click": "ToolsetMemberConfigParam",
        "screenshot": "ToolsetMemberConfigParam",
        "scroll": "ToolsetMemberConfigParam",
        "scroll_to": "ToolsetMemberConfigParam",
        "switch_tab": "ToolsetMemberConfigParam",
        "triple_click": "ToolsetMemberConfigParam",
        "wait": "ToolsetMemberConfigParam",
        "zoom": "ToolsetMemberConfigParam",
    }

    type: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    close_tab: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    double_click: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    file_upload: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    find: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    form_input: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    get_page_text: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    hold_key: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    hover: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    javascript_exec: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    key: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    left_click: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    left_click_drag: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    left_mouse_down: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    left_mouse_up: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    list_tabs: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    middle_click: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    mouse_move: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    navigate: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    new_tab: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    read_console: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    read_network: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    read_page: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    right_click: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    screenshot: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    scroll: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    scroll_to: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    switch_tab: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    triple_click: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    wait: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    zoom: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ToolsetMemberConfigParam",
    )
