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
class ComputerToolsetConfigsParam(_BaseModel):
    """Changes of the defaults, by the name of the tool."""

    _nested = {
        "type": "ToolsetMemberConfigParam",
        "cursor_position": "ToolsetMemberConfigParam",
        "double_click": "ToolsetMemberConfigParam",
        "hold_key": "ToolsetMemberConfigParam",
        "key": "ToolsetMemberConfigParam",
        "left_click": "ToolsetMemberConfigParam",
        "left_click_drag": "ToolsetMemberConfigParam",
        "left_mouse_down": "ToolsetMemberConfigParam",
        "left_mouse_up": "ToolsetMemberConfigParam",
        "middle_click": "ToolsetMemberConfigParam",
        "mouse_move": "ToolsetMemberConfigParam",
        "right_click": "ToolsetMemberConfigParam",
        "screenshot": "ToolsetMemberConfigParam",
        "scroll": "ToolsetMemberConfigParam",
        "triple_click": "ToolsetMemberConfigParam",
        "wait": "ToolsetMemberConfigParam",
        "zoom": "ToolsetMemberConfigParam",
    }

    type: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    cursor_position: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    double_click: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    hold_key: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    key: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    left_click: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    left_click_drag: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    left_mouse_down: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    left_mouse_up: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    middle_click: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    mouse_move: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    right_click: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    screenshot: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    scroll: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    triple_click: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    wait: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET
    zoom: ToolsetMemberConfigParam | Mapping[str, Any] | None = _UNSET


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ToolsetMemberConfigParam",
    )
