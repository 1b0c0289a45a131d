"""GET /v1/environments/{environment_id}/work/poll"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="pollEnvironmentWork",
    method="GET",
    path="/v1/environments/{environment_id}/work/poll",
    path_names=("environment_id",),
    query={
        "block_ms": "block_ms",
        "reclaim_older_than_ms": "reclaim_older_than_ms",
    },
    headers={
        "worker_id": "anthropic-worker-id",
    },
    result="SelfHostedWork",
    nullable=True,
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
