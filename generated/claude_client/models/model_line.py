"""A family of models. More values may be added."""

from typing import Literal, TypeAlias

ModelLine: TypeAlias = Literal["haiku", "sonnet", "opus", "fable", "mythos"] | str
