from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .external_key_provider_config import ExternalKeyProviderConfig
    from .external_key_provider_config_param import ExternalKeyProviderConfigParam


@_model
class ExternalKeyCreateParams(_BaseModel):
    """A key to register."""

    _nested = {
        "provider_config": "ExternalKeyProviderConfigParam",
    }
    _never_null = ("geo",)

    provider_config: ExternalKeyProviderConfigParam | ExternalKeyProviderConfig
    """Where the key is, and how to reach it."""
    display_name: str | None = _UNSET
    """What people call the key."""
    geo: Literal["us"] | None = _UNSET
    user_profile_id: str | None = _UNSET
    """The user profile that the key belongs to, for good. Only workspaces with the same profile can use
    the key. Leave it out for a key of your own organization."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ExternalKeyProviderConfig",
        "ExternalKeyProviderConfigParam",
    )
