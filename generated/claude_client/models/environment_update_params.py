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
class EnvironmentUpdateParams(_BaseModel):
    """Changes of an environment. What is left out stays as it is."""

    _nested = {
        "config": "EnvironmentConfigParams",
    }
    _never_null = ("metadata",)

    config: EnvironmentConfigParams | None = _UNSET
    """Changes of where sessions run. The `type` cannot change."""
    description: str | None = _UNSET
    """The new description. Null removes it; an empty string is stored."""
    metadata: Mapping[str, str | None] | None = _UNSET
    """Pairs to add or replace. Null or an empty string removes the key."""
    name: str | None = _UNSET
    """The new name."""
    scope: Literal["organization", "account"] | None = _UNSET
    """Who sees the environment from now on."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "EnvironmentConfigParams",
    )
