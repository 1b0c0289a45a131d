from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model

if TYPE_CHECKING:
    from .network import Network
    from .packages import Packages


@_model
class CloudConfig(_BaseModel):
    """Sessions run in containers of the provider."""

    _nested = {
        "networking": "Network",
        "packages": "Packages",
    }

    networking: Network
    """Which hosts a container can reach."""
    packages: Packages
    """What is installed in a container."""
    type: Literal["cloud"] = "cloud"


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "Network",
        "Packages",
    )
