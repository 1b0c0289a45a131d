from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .count_tokens_context_management_response import CountTokensContextManagementResponse


@_model
class MessageTokensCount(_BaseModel):
    """The number of tokens in the request."""

    _nested = {
        "context_management": "CountTokensContextManagementResponse",
    }

    input_tokens: int
    """The tokens of the whole input: turns, system, tools. An estimate."""
    context_management: CountTokensContextManagementResponse | None = _UNSET
    """How the edits that the request asked for changed the count."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "CountTokensContextManagementResponse",
    )
