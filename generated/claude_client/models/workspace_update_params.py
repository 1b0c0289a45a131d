from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .data_residency_update_config_param import DataResidencyUpdateConfigParam
    from .inference_data_privacy import InferenceDataPrivacy
    from .inference_data_privacy_param import InferenceDataPrivacyParam


@_model
class WorkspaceUpdateParams(_BaseModel):
    """Changes of a workspace. What is left out stays as it is."""

    _nested = {
        "data_residency": "DataResidencyUpdateConfigParam",
        "inference_data_privacy": "InferenceDataPrivacyParam",
    }
    _never_null = (
        "display_color",
        "external_key_id",
        "name",
        "user_profile_id",
        "inference_data_privacy",
    )

    data_residency: DataResidencyUpdateConfigParam | Mapping[str, Any] | None = _UNSET
    """Changes of where the data of the workspace may be."""
    display_color: str | None = _UNSET
    """The color of the workspace in the Console."""
    external_key_id: str | None = _UNSET
    """A customer-managed key that encrypts the data of the workspace. On AWS, it is the ARN of the key. It
    can be set once: it cannot be replaced or removed."""
    name: str | None = _UNSET
    """The new name. The default workspace cannot be renamed."""
    tags: Mapping[str, str | None] | None = _UNSET
    """Pairs to add or replace; null as a value removes the key. No key begins with `anthropic`."""
    user_profile_id: str | None = _UNSET
    """A user profile that every request for inference in the workspace must name. It can be set once, and
    not on the default workspace."""
    inference_data_privacy: InferenceDataPrivacyParam | InferenceDataPrivacy | Mapping[str, Any] | None = (
        _UNSET
    )
    """Who can review the data of the workspace, and where they are kept. An Admin key cannot set it. What
    is left out stays as it is."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "DataResidencyUpdateConfigParam",
        "InferenceDataPrivacy",
        "InferenceDataPrivacyParam",
    )
