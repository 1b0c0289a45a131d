"""Who proves a federated identity."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .analytics_federated_actor_aws_provider import AnalyticsFederatedActorAWSProvider
from .analytics_federated_actor_azure_provider import AnalyticsFederatedActorAzureProvider
from .analytics_federated_actor_gcp_provider import AnalyticsFederatedActorGCPProvider
from .analytics_federated_actor_oidc_provider import AnalyticsFederatedActorOIDCProvider

AnalyticsFederatedActorProvider: TypeAlias = (
    AnalyticsFederatedActorAWSProvider
    | AnalyticsFederatedActorAzureProvider
    | AnalyticsFederatedActorGCPProvider
    | AnalyticsFederatedActorOIDCProvider
    | UnknownVariant
)
