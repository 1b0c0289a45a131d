from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .environment_config import EnvironmentConfig


@_model
class Environment(_BaseModel):
    """Where sessions run, and what they find there."""

    _nested = {
        "config": "EnvironmentConfig",
    }

    id: str
    """Names the environment; begins with `env_`."""
    config: EnvironmentConfig
    """Where sessions run."""
    created_at: str
    """When it was created, as an RFC 3339 time."""
    metadata: dict[str, str]
    """Your own pairs."""
    name: str
    """What people call the environment."""
    type: Literal["environment"] = "environment"
    updated_at: str
    """When it was last changed, as an RFC 3339 time."""
    archived_at: str | None = _UNSET
    """When it was archived, as an RFC 3339 time; null while it is active."""
    description: str | None = _UNSET
    """What the environment is for; null if that was not said."""
    scope: Literal["organization", "account"] | str | None = _UNSET
    """Who sees the environment. Default: "organization"."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "EnvironmentConfig",
    )
