"""Where a key is, by its provider."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .aws_external_key_config import AWSExternalKeyConfig
from .aws_external_key_config_param import AWSExternalKeyConfigParam
from .azure_external_key_config import AzureExternalKeyConfig
from .azure_external_key_config_param import AzureExternalKeyConfigParam
from .gcp_external_key_config import GCPExternalKeyConfig
from .gcp_external_key_config_param import GCPExternalKeyConfigParam

ExternalKeyProviderConfigParam: TypeAlias = (
    AWSExternalKeyConfigParam
    | AWSExternalKeyConfig
    | Mapping[str, Any]
    | GCPExternalKeyConfigParam
    | GCPExternalKeyConfig
    | AzureExternalKeyConfigParam
    | AzureExternalKeyConfig
)
