"""Where a key is from now on, by its provider."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .aws_external_key_config import AWSExternalKeyConfig
from .aws_external_key_config_param import AWSExternalKeyConfigParam
from .azure_external_key_config import AzureExternalKeyConfig
from .azure_external_key_config_param import AzureExternalKeyConfigParam
from .gcp_external_key_config import GCPExternalKeyConfig
from .gcp_external_key_config_param import GCPExternalKeyConfigParam

ExternalKeyProviderConfigUpdateParam: TypeAlias = (
    AWSExternalKeyConfigParam
    | AWSExternalKeyConfig
    | Mapping[str, Any]
    | GCPExternalKeyConfigParam
    | GCPExternalKeyConfig
    | AzureExternalKeyConfigParam
    | AzureExternalKeyConfig
)
