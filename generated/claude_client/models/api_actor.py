from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class APIActor(_BaseModel):
    """A client of this API."""

    api_key_id: str
    """The id of the API key that the client used; begins with `apikey_`."""
    type: Literal["api_actor"] = "api_actor"
