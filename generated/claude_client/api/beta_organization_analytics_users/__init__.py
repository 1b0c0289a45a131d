"""client.beta.organization.analytics.users: the same as client.organization.analytics.users"""

from .. import organization_analytics_users

BetaOrganizationAnalyticsUsers = organization_analytics_users.OrganizationAnalyticsUsers
BetaOrganizationAnalyticsUsersWithRawResponse = (
    organization_analytics_users.OrganizationAnalyticsUsersWithRawResponse
)
BetaOrganizationAnalyticsUsersWithStreamingResponse = (
    organization_analytics_users.OrganizationAnalyticsUsersWithStreamingResponse
)
AsyncBetaOrganizationAnalyticsUsers = organization_analytics_users.AsyncOrganizationAnalyticsUsers
AsyncBetaOrganizationAnalyticsUsersWithRawResponse = (
    organization_analytics_users.AsyncOrganizationAnalyticsUsersWithRawResponse
)
AsyncBetaOrganizationAnalyticsUsersWithStreamingResponse = (
    organization_analytics_users.AsyncOrganizationAnalyticsUsersWithStreamingResponse
)
