from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .cache_creation import CacheCreation
    from .fallback_credit_usage import FallbackCreditUsage
    from .iteration_usage import IterationUsage
    from .output_tokens_details import OutputTokensDetails
    from .server_tool_usage import ServerToolUsage


@_model
class Usage(_BaseModel):
    """The usage of the request, in tokens."""

    _nested = {
        "cache_creation": "CacheCreation",
        "output_tokens_details": "OutputTokensDetails",
        "server_tool_use": "ServerToolUsage",
        "iterations": "[IterationUsage",
        "fallback_credit": "FallbackCreditUsage",
    }

    input_tokens: int
    """Input that was neither read from nor written to the cache."""
    output_tokens: int
    """The whole output, including thinking."""
    cache_creation_input_tokens: int | None = _UNSET
    """Input written to the cache."""
    cache_read_input_tokens: int | None = _UNSET
    """Input read from the cache."""
    cache_creation: CacheCreation | None = _UNSET
    """Input written to the cache, by its lifetime."""
    output_tokens_details: OutputTokensDetails | None = _UNSET
    """What the output tokens were used for."""
    inference_geo: str | None = _UNSET
    """Where the model ran."""
    server_tool_use: ServerToolUsage | None = _UNSET
    """How often the API called its own tools."""
    service_tier: Literal["standard", "priority", "batch"] | str | None = _UNSET
    """The tier that served the request. More values may be added."""
    speed: Literal["standard", "fast"] | str | None = _UNSET
    """The speed of the response. More values may be added."""
    iterations: list[IterationUsage] | None = _UNSET
    """The iterations of the request, in order."""
    fallback_credit: FallbackCreditUsage | None = _UNSET
    """What happened to the token of the request."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CacheCreation",
        "FallbackCreditUsage",
        "IterationUsage",
        "OutputTokensDetails",
        "ServerToolUsage",
    )
