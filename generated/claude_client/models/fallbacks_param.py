"""The models to try, in order, each once."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from .fallback_param import FallbackParam

FallbacksParam: TypeAlias = Sequence[FallbackParam | Mapping[str, Any]] | Literal["default"]
