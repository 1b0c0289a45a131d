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
    """What the request consumed, in tokens."""

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
    """All output, thoughts included."""
    cache_creation_input_tokens: int | None = _UNSET
    """Input written to the cache."""
    cache_read_input_tokens: int | None = _UNSET
    """Input read from the cache."""
    cache_creation: CacheCreation | None = _UNSET
    """Input written to the cache, by how long it lasts there."""
    output_tokens_details: OutputTokensDetails | None = _UNSET
    """What the output was spent on."""
    inference_geo: str | None = _UNSET
    """Where the model ran."""
    server_tool_use: ServerToolUsage | None = _UNSET
    """How often the API ran its own tools."""
    service_tier: Literal["standard", "priority", "batch"] | str | None = _UNSET
    """The tier that served the request. More may be added."""
    speed: Literal["standard", "fast"] | str | None = _UNSET
    """The speed that served the request. More may be added."""
    iterations: list[IterationUsage] | None = _UNSET
    """The rounds that the request took, in order."""
    fallback_credit: FallbackCreditUsage | None = _UNSET
    """What became of the request's token."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CacheCreation",
        "FallbackCreditUsage",
        "IterationUsage",
        "OutputTokensDetails",
        "ServerToolUsage",
    )
