from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .message_create_params import MessageCreateParams


@_model
class BatchCreateParamsRequest(_BaseModel):
    """One request of a batch. `params` is what `POST /v1/messages` takes, without `stream: true`. It is
    looked at only while the batch runs: a fault in it gives an `errored` result, not a refused batch."""

    _nested = {
        "params": "MessageCreateParams",
    }

    custom_id: str
    """The caller's own name for the request, by which its result is found."""
    params: MessageCreateParams | Mapping[str, Any]


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MessageCreateParams",
    )
