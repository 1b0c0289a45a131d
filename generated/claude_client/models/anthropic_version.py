"""A published API version."""

from __future__ import annotations

from typing import Literal, TypeAlias

AnthropicVersion: TypeAlias = Literal["2023-06-01", "2026-10-21"]
