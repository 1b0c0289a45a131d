from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class DataResidency(_BaseModel):
    """Where the data of a workspace may be."""

    allowed_inference_geos: list[Literal["global", "us"] | str] | Literal["unrestricted"]
    """Where inference may be; `unrestricted` means anywhere."""
    default_inference_geo: Literal["global", "us"] | str = "global"
    """Where inference is if a request does not say."""
    workspace_geo: Literal["us"] = "us"
