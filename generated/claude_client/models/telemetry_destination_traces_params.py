from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class TelemetryDestinationTracesParams(_BaseModel):
    """What is sent of traces. What is left out has its default in a new destination, and stays in an
    update."""

    _never_null = ("enabled",)

    content_mode: Literal["metadata_only", "content"] | None = _UNSET
    """What spans contain, by default `metadata_only`. With `content` they also have prompts, responses,
    and what tools got and returned."""
    enabled: bool | None = _UNSET
    """Whether traces are sent. By default they are."""
    endpoint_url: str | None = _UNSET
    """Where traces go, if it is not `/v1/traces` below the address of the collector. Scheme, host and port
    are the same."""
    max_content_bytes: int | None = _UNSET
    """How much content one span has at most; null means as much as the API allows."""
