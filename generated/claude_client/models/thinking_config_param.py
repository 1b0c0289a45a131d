"""Whether and how the model thinks before it responds. The Models API says which types a model supports."""

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
