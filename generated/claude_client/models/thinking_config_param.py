"""Whether and how the model thinks before it answers. Which kinds a model takes, the Models API says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeAlias

from .._runtime.models.decode import tagged

if TYPE_CHECKING:
    from . import (
        ThinkingConfigAdaptiveParam,
        ThinkingConfigBetweenToolsParam,
        ThinkingConfigDisabledParam,
        ThinkingConfigEnabledParam,
    )

    ThinkingConfigParam: TypeAlias = (
        ThinkingConfigEnabledParam
        | Mapping[str, Any]
        | ThinkingConfigDisabledParam
        | ThinkingConfigBetweenToolsParam
        | ThinkingConfigAdaptiveParam
    )
else:

    def __getattr__(name: str) -> Any:
        if name != "ThinkingConfigParam":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from . import (
            ThinkingConfigAdaptiveParam,
            ThinkingConfigBetweenToolsParam,
            ThinkingConfigDisabledParam,
            ThinkingConfigEnabledParam,
        )

        globals()[name] = (
            ThinkingConfigEnabledParam
            | Mapping[str, Any]
            | ThinkingConfigDisabledParam
            | ThinkingConfigBetweenToolsParam
            | ThinkingConfigAdaptiveParam
        )
        return globals()[name]


DECODER = tagged(
    "type",
    {
        "enabled": "ThinkingConfigEnabledParam",
        "disabled": "ThinkingConfigDisabledParam",
        "between_tools": "ThinkingConfigBetweenToolsParam",
        "adaptive": "ThinkingConfigAdaptiveParam",
    },
)
