from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .metadata_param import MetadataParam
    from .model import Model


@_model
class CompletionCreateParams(_BaseModel):
    """The text to continue, and how."""

    _nested = {
        "metadata": "MetadataParam",
    }
    _never_null = (
        "metadata",
        "stop_sequences",
        "stream",
        "temperature",
        "top_k",
        "top_p",
    )

    max_tokens_to_sample: int
    """The most tokens to generate. The model can stop before that."""
    model: Model
    prompt: str
    """The text: turns that begin with an empty line and `Human:` or `Assistant:`, the last one an open
    turn of the assistant."""
    metadata: MetadataParam | Mapping[str, Any] | None = _UNSET
    stop_sequences: Sequence[str] | None = _UNSET
    """Texts that end the continuation. The turn of a human always does."""
    stream: bool | None = _UNSET
    """Whether to send the response as server-sent events. Default: False."""
    temperature: float | None = _UNSET
    """How much chance there is in the text. Default: 1."""
    top_k: int | None = _UNSET
    """Samples only from so many most likely tokens."""
    top_p: float | None = _UNSET
    """Samples only from the likeliest tokens that together have this probability."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MetadataParam",
        "Model",
    )
