"""Where sessions run."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .cloud_config_params import CloudConfigParams
from .self_hosted_config_params import SelfHostedConfigParams

EnvironmentConfigParams: TypeAlias = CloudConfigParams | Mapping[str, Any] | SelfHostedConfigParams
