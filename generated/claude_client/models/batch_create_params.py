from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .batch_create_params_request import BatchCreateParamsRequest


@_model
class BatchCreateParams(_BaseModel):
    """The requests of a new batch."""

    _nested = {
        "requests": "[BatchCreateParamsRequest",
    }

    requests: Sequence[BatchCreateParamsRequest | Mapping[str, Any]]
    """Each one becomes a separate message. Each `custom_id` must be unique."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "BatchCreateParamsRequest",
    )
