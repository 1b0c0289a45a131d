"""Whom usage counts for: a user, or else a service account, a federated identity or an API key."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .analytics_api_actor import AnalyticsAPIActor
from .analytics_federated_actor import AnalyticsFederatedActor
from .analytics_report_user_actor import AnalyticsReportUserActor
from .analytics_service_account_actor import AnalyticsServiceAccountActor

AnalyticsActor: TypeAlias = (
    AnalyticsReportUserActor
    | AnalyticsServiceAccountActor
    | AnalyticsFederatedActor
    | AnalyticsAPIActor
    | UnknownVariant
)
