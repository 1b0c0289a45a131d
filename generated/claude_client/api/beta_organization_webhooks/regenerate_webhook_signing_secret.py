"""POST /v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="regenerateWebhookSigningSecret",
    method="POST",
    path="/v1/organizations/webhooks/{webhook_endpoint_id}/regenerate_signing_secret",
    path_names=("webhook_endpoint_id",),
    result="OrganizationWebhookEndpointSigningSecret",
    answer="json",
    betas=("webhooks-2026-10-07",),
)
