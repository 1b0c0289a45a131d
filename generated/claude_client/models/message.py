from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .container import Container
    from .content_block import ContentBlock
    from .context_management_response import ContextManagementResponse
    from .diagnostics import Diagnostics
    from .input_transformation import InputTransformation
    from .model import Model
    from .refusal_stop_details import RefusalStopDetails
    from .stop_reason import StopReason
    from .usage import Usage


@_model
class Message(_BaseModel):
    """The model's turn."""

    _nested = {
        "content": "[ContentBlock",
        "usage": "Usage",
        "container": "Container",
        "diagnostics": "Diagnostics",
        "stop_details": "RefusalStopDetails",
        "input_transformations": "[InputTransformation",
        "context_management": "ContextManagementResponse",
    }

    type: Literal["message"] = "message"
    id: str
    """The id of the message. Begins with `msg_`."""
    role: Literal["assistant"] = "assistant"
    model: Model
    """The model that wrote the message."""
    content: list[ContentBlock]
    """The output of the model, as a list of blocks. May be empty."""
    stop_reason: StopReason | None
    """Why the model stopped. Null only at the start of a stream."""
    usage: Usage
    stop_sequence: str | None = _UNSET
    """The stop sequence that the model wrote, if `stop_reason` is `stop_sequence`."""
    container: Container | None = _UNSET
    """The container that code ran in, or null if no code ran."""
    diagnostics: Diagnostics | None = _UNSET
    """The diagnosis that the request asked for. Null if it asked for none, or nothing was found."""
    stop_details: RefusalStopDetails | None = _UNSET
    """More about a refusal; null otherwise."""
    input_transformations: list[InputTransformation] | None = _UNSET
    """The thinking blocks of the request that did not match, in order. Empty if all did."""
    context_management: ContextManagementResponse | None = _UNSET
    """The result of the edits that the request asked for."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "Container",
        "ContentBlock",
        "ContextManagementResponse",
        "Diagnostics",
        "InputTransformation",
        "Model",
        "RefusalStopDetails",
        "StopReason",
        "Usage",
    )
