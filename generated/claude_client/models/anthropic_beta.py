"""The name of a beta feature. The API refuses names that it does not know."""

from __future__ import annotations

from typing import TypeAlias

AnthropicBeta: TypeAlias = str
