from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .environment_config_params import EnvironmentConfigParams


@_model
class EnvironmentCreateParams(_BaseModel):
    """A new environment."""

    _nested = {
        "config": "EnvironmentConfigParams",
    }
    _never_null = ("metadata",)

    name: str
    """What people call the environment."""
    config: EnvironmentConfigParams | None = _UNSET
    """Where sessions run. By default, in the cloud without limits of the network."""
    description: str | None = _UNSET
    """What the environment is for."""
    metadata: Mapping[str, str] | None = _UNSET
    """Pairs of your own."""
    scope: Literal["organization", "account"] | None = _UNSET
    """Who sees the environment: all accounts of the organization, or the account that made it.
    Organizations of the API have no accounts, so that `account` is refused."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "EnvironmentConfigParams",
    )
