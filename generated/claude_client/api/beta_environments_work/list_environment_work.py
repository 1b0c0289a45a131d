"""GET /v1/environments/{environment_id}/work"""

from ..._runtime.http.operation import Operation, Paging

OPERATION = Operation(
    id="listEnvironmentWork",
    method="GET",
    path="/v1/environments/{environment_id}/work",
    path_names=("environment_id",),
    query={
        "limit": "limit",
        "page": "page",
    },
    result="SelfHostedWork",
    answer="json",
    paging=Paging("page-token", "data"),
    betas=("managed-agents-2026-04-01",),
)
