"""DELETE /v1/organizations/webhooks/{webhook_endpoint_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="deleteWebhookEndpoint",
    method="DELETE",
    path="/v1/organizations/webhooks/{webhook_endpoint_id}",
    path_names=("webhook_endpoint_id",),
    result="DeletedOrganizationWebhookEndpoint",
    answer="json",
    betas=("webhooks-2026-10-07",),
)
