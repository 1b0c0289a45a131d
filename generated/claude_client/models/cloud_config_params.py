from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .network_params import NetworkParams
    from .packages_params import PackagesParams


@_model
class CloudConfigParams(_BaseModel):
    """Sessions run in containers of the provider. What an update leaves out stays as it is."""

    _nested = {
        "networking": "NetworkParams",
        "packages": "PackagesParams",
    }

    type: Literal["cloud"] = "cloud"
    networking: NetworkParams | None = _UNSET
    """Which hosts a container can reach."""
    packages: PackagesParams | Mapping[str, Any] | None = _UNSET
    """What is installed in a container."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "NetworkParams",
        "PackagesParams",
    )
