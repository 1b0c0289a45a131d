"""POST /v1/organizations/webhooks/{webhook_endpoint_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateWebhookEndpoint",
    method="POST",
    path="/v1/organizations/webhooks/{webhook_endpoint_id}",
    path_names=("webhook_endpoint_id",),
    body={
        "description": "description",
        "enabled_events": "enabled_events",
        "name": "name",
        "state": "state",
        "url": "url",
    },
    body_type="application/json",
    result="OrganizationWebhookEndpoint",
    answer="json",
    betas=("webhooks-2026-10-07",),
)
