from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class AWSExternalKeyConfigParam(_BaseModel):
    """A key in AWS KMS."""

    kms_arn: str
    """The ARN of the key in AWS KMS, in full. Claude Platform on AWS takes no alias."""
    type: Literal["aws"] = "aws"
    region: str | None = _UNSET
    """The AWS region, by default the one of the ARN."""
    role_arn: str | None = _UNSET
    """Ignored."""
