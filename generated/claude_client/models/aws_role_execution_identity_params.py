from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class AWSRoleExecutionIdentityParams(_BaseModel):
    """The agent acts as an IAM role of AWS."""

    role_arn: str
    """The ARN of the role."""
    type: Literal["aws_role"] = "aws_role"
