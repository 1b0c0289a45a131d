"""A model, or a model with its speed."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .dream_model_config import DreamModelConfig
from .dream_model_config_param import DreamModelConfigParam

DreamCreateModel: TypeAlias = str | DreamModelConfigParam | DreamModelConfig | Mapping[str, Any]
