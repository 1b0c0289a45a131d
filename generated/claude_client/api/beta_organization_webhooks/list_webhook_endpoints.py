"""GET /v1/organizations/webhooks"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listWebhookEndpoints",
    method="GET",
    path="/v1/organizations/webhooks",
    query={
        "after_id": "after_id",
        "before_id": "before_id",
        "limit": "limit",
        "order": "order",
    },
    result="OrganizationWebhookEndpoint",
    answer="json",
    paging=Paging("id-cursor", "data"),
    betas=("webhooks-2026-10-07",),
)
