from __future__ import annotations

from typing import Literal

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model


@_model
class SelfHostedResourcesUnsupportedDeploymentPausedReasonErrorObject(_BaseModel):
    """The environment is self-hosted and cannot get the resources."""

    type: Literal["self_hosted_resources_unsupported_error"] = "self_hosted_resources_unsupported_error"
