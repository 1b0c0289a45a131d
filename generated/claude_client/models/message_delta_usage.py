from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .fallback_credit_usage import FallbackCreditUsage
    from .iteration_usage import IterationUsage
    from .output_tokens_details import OutputTokensDetails
    from .server_tool_usage import ServerToolUsage


@_model
class MessageDeltaUsage(_BaseModel):
    """The usage of the message so far, in tokens. The numbers are totals, not increments."""

    _nested = {
        "output_tokens_details": "OutputTokensDetails",
        "server_tool_use": "ServerToolUsage",
        "iterations": "[IterationUsage",
        "fallback_credit": "FallbackCreditUsage",
    }

    output_tokens: int
    """The whole output, including thinking."""
    cache_creation_input_tokens: int | None = _UNSET
    """Input written to the cache."""
    cache_read_input_tokens: int | None = _UNSET
    """Input read from the cache."""
    input_tokens: int | None = _UNSET
    """Input that was neither read from nor written to the cache."""
    output_tokens_details: OutputTokensDetails | None = _UNSET
    """What the output tokens were used for."""
    server_tool_use: ServerToolUsage | None = _UNSET
    """How often the API called its own tools."""
    iterations: list[IterationUsage] | None = _UNSET
    """The iterations of the request, in order."""
    fallback_credit: FallbackCreditUsage | None = _UNSET
    """What happened to the token of the request."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "FallbackCreditUsage",
        "IterationUsage",
        "OutputTokensDetails",
        "ServerToolUsage",
    )
