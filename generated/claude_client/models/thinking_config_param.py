"""Whether and how the model thinks before it answers. Which kinds a model takes, the Models API says."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .. import models

ThinkingConfigParam: TypeAlias = (
    models.ThinkingConfigEnabledParam
    | Mapping[str, Any]
    | models.ThinkingConfigDisabledParam
    | models.ThinkingConfigBetweenToolsParam
    | models.ThinkingConfigAdaptiveParam
)
