from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AnalyticsFederatedActorAWSProvider(_BaseModel):
    """Amazon Web Services proves the identity."""

    account_id: str
    """The account."""
    signed_principal: str
    """The ARN of the identity."""
    type: Literal["aws"] = "aws"
