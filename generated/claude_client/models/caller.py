"""Who made the call: the model itself, or code that it ran. More types may be added."""

from typing import TypeAlias

from .. import models
from .._runtime.models.model import UnknownVariant

Caller: TypeAlias = (
    models.DirectCaller | models.ServerToolCaller | models.ServerToolCaller20260120 | UnknownVariant
)
