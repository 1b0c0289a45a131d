"""Why a deployment is paused."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .error_deployment_paused_reason import ErrorDeploymentPausedReason
from .manual_deployment_paused_reason import ManualDeploymentPausedReason

DeploymentPausedReason: TypeAlias = (
    ManualDeploymentPausedReason | ErrorDeploymentPausedReason | UnknownVariant
)
