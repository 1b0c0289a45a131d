"""Where a key is, by its provider."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .aws_external_key_config import AWSExternalKeyConfig
from .azure_external_key_config import AzureExternalKeyConfig
from .gcp_external_key_config import GCPExternalKeyConfig

ExternalKeyProviderConfig: TypeAlias = (
    AWSExternalKeyConfig | GCPExternalKeyConfig | AzureExternalKeyConfig | UnknownVariant
)
