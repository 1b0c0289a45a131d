"""Whether and how the model thinks before it responds. The Models API says which types a model supports."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .thinking_config_adaptive_param import ThinkingConfigAdaptiveParam
from .thinking_config_between_tools_param import ThinkingConfigBetweenToolsParam
from .thinking_config_disabled_param import ThinkingConfigDisabledParam
from .thinking_config_enabled_param import ThinkingConfigEnabledParam

ThinkingConfigParam: TypeAlias = (
    ThinkingConfigEnabledParam
    | Mapping[str, Any]
    | ThinkingConfigDisabledParam
    | ThinkingConfigBetweenToolsParam
    | ThinkingConfigAdaptiveParam
)
