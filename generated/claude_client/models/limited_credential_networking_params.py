from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class LimitedCredentialNetworkingParams(_BaseModel):
    """Only the hosts that are listed."""

    allowed_hosts: Sequence[str]
    """Host names, IPv4 addresses, or names with a leading `*.`; no URLs, ports or paths."""
    type: Literal["limited"] = "limited"
