"""How hard the model works, as a word or an object."""

from typing import Literal, TypeAlias

from .effort_param import EffortParam

ModelConfigEffortParams: TypeAlias = EffortParam | Literal["low", "medium", "high", "xhigh", "max"]
