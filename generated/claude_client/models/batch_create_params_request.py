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
    """One request of a batch. `params` is a body of `POST /v1/messages`, without `stream: true`. It is
    validated only while the batch runs: an error in it leads to an `errored` result. The batch is not
    refused."""

    _nested = {
        "params": "MessageCreateParams",
    }

    custom_id: str
    """The caller's id for the request, which its result repeats."""
    params: MessageCreateParams | Mapping[str, Any]


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "MessageCreateParams",
    )
