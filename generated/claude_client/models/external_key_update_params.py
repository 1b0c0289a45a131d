from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .external_key_provider_config_update_param import ExternalKeyProviderConfigUpdateParam


@_model
class ExternalKeyUpdateParams(_BaseModel):
    """Changes of a key. What is left out stays as it is."""

    _nested = {
        "provider_config": "ExternalKeyProviderConfigUpdateParam",
    }

    display_name: str | None = _UNSET
    """The new name."""
    geo: Literal["us"] | None = _UNSET
    """Where the data are that the key encrypts. It cannot change once a workspace uses the key."""
    provider_config: ExternalKeyProviderConfigUpdateParam | None = _UNSET
    """Where the key is, as a whole. It cannot change once a workspace uses the key, and never for a key of
    Google Cloud."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ExternalKeyProviderConfigUpdateParam",
    )
