"""A line of models. More may be added."""

from __future__ import annotations

from typing import Literal, TypeAlias

ModelLine: TypeAlias = Literal["haiku", "sonnet", "opus", "fable", "mythos"] | str
