"""A service tier. More may be added."""

from __future__ import annotations

from typing import Literal, TypeAlias

UsageServiceTier: TypeAlias = Literal["standard", "priority", "batch"] | str
