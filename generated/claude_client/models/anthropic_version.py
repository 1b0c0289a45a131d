"""A published API version. The first one, `2023-01-01`, is not described here."""

from typing import Literal, TypeAlias

AnthropicVersion: TypeAlias = Literal["2023-06-01", "2026-10-21"]
