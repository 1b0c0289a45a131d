"""The models to try, in order, each once."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from .. import models

FallbacksParam: TypeAlias = Sequence[models.FallbackParam | Mapping[str, Any]] | Literal["default"]
