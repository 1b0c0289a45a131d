from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class GCPExternalKeyConfigParam(_BaseModel):
    """A key in Google Cloud KMS."""

    key_name: str
    """The resource name of the key, in full."""
    type: Literal["gcp"] = "gcp"
