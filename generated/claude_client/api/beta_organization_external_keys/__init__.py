"""client.beta.organization.external_keys: the same as client.organization.external_keys"""

from .. import organization_external_keys

BetaOrganizationExternalKeys = organization_external_keys.OrganizationExternalKeys
BetaOrganizationExternalKeysWithRawResponse = (
    organization_external_keys.OrganizationExternalKeysWithRawResponse
)
BetaOrganizationExternalKeysWithStreamingResponse = (
    organization_external_keys.OrganizationExternalKeysWithStreamingResponse
)
AsyncBetaOrganizationExternalKeys = organization_external_keys.AsyncOrganizationExternalKeys
AsyncBetaOrganizationExternalKeysWithRawResponse = (
    organization_external_keys.AsyncOrganizationExternalKeysWithRawResponse
)
AsyncBetaOrganizationExternalKeysWithStreamingResponse = (
    organization_external_keys.AsyncOrganizationExternalKeysWithStreamingResponse
)
