"""POST /v1/organizations/webhooks"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="createWebhookEndpoint",
    method="POST",
    path="/v1/organizations/webhooks",
    body={
        "enabled_events": "enabled_events",
        "url": "url",
        "description": "description",
        "name": "name",
    },
    body_type="application/json",
    required=(
        "enabled_events",
        "url",
    ),
    result="NewOrganizationWebhookEndpoint",
    answer="json",
    betas=("webhooks-2026-10-07",),
)
