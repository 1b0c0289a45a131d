from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .data_residency_create_config_param import DataResidencyCreateConfigParam
    from .inference_data_privacy import InferenceDataPrivacy
    from .inference_data_privacy_param import InferenceDataPrivacyParam


@_model
class WorkspaceCreateParams(_BaseModel):
    """A new workspace."""

    _nested = {
        "data_residency": "DataResidencyCreateConfigParam",
        "inference_data_privacy": "InferenceDataPrivacyParam",
    }
    _never_null = ("inference_data_privacy",)

    name: str
    """What people call the workspace."""
    data_residency: DataResidencyCreateConfigParam | Mapping[str, Any] | None = _UNSET
    """Where the data of the workspace may be. By default, data are stored in `us`, and inference may be
    anywhere."""
    display_color: str | None = _UNSET
    """The color of the workspace in the Console."""
    external_key_id: str | None = _UNSET
    """A customer-managed key that encrypts the data of the workspace. On AWS, it is the ARN of the key. It
    can be set once: it cannot be replaced or removed."""
    tags: Mapping[str, str] | None = _UNSET
    """Your own pairs. No key begins with `anthropic`."""
    user_profile_id: str | None = _UNSET
    """A user profile that every request for inference in the workspace must name. It can be set once: only
    deleting the profile removes it."""
    inference_data_privacy: InferenceDataPrivacyParam | InferenceDataPrivacy | Mapping[str, Any] | None = (
        _UNSET
    )
    """Who can review the data of the workspace, and where they are kept. An Admin key cannot set it."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "DataResidencyCreateConfigParam",
        "InferenceDataPrivacy",
        "InferenceDataPrivacyParam",
    )
