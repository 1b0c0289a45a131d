"""Where sessions run."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .cloud_config import CloudConfig
from .self_hosted_config import SelfHostedConfig

EnvironmentConfig: TypeAlias = CloudConfig | SelfHostedConfig | UnknownVariant
