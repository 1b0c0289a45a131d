from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class LimitedCredentialNetworkingResponse(_BaseModel):
    """Only the hosts that are listed."""

    allowed_hosts: list[str]
    """A name with a leading `*.` means its subdomains, not the name itself."""
    type: Literal["limited"] = "limited"
