from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class DataResidencyUpdateConfigParam(_BaseModel):
    """Changes of where the data of a workspace may be. Where they are stored cannot change."""

    allowed_inference_geos: Sequence[Literal["global", "us"]] | Literal["unrestricted"] | None = _UNSET
    """Where inference may be; `unrestricted` means anywhere."""
    default_inference_geo: Literal["global", "us"] | None = _UNSET
    """Where inference is if a request does not say. It must be one of the allowed ones."""
