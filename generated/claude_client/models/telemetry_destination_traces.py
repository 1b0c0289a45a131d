from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class TelemetryDestinationTraces(_BaseModel):
    """What is sent of traces."""

    content_mode: Literal["metadata_only", "content"] | str = "metadata_only"
    """What spans contain."""
    enabled: bool = True
    """Whether traces are sent."""
    endpoint_url: str | None = _UNSET
    """Where traces go; null if that is `/v1/traces` below the address of the collector."""
    max_content_bytes: int | None = _UNSET
    """How much content one span has at most; null means as much as the API allows."""
