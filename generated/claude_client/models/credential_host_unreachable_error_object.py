from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .retry_status import RetryStatus


@_model
class CredentialHostUnreachableErrorObject(_BaseModel):
    """The network of the environment does not allow a host that a credential is for."""

    _nested = {
        "retry_status": "RetryStatus",
    }

    credential_id: str
    """The credential."""
    message: str
    """What happened, for people. Its wording can change."""
    retry_status: RetryStatus
    """Whether the session tries again."""
    type: Literal["credential_host_unreachable_error"] = "credential_host_unreachable_error"
    vault_id: str
    """The vault that has the credential."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "RetryStatus",
    )
