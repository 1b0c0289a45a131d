from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class FileNotFoundDeploymentPausedReasonErrorObject(_BaseModel):
    """A file is gone."""

    type: Literal["file_not_found_error"] = "file_not_found_error"
