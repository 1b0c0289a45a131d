"""GET /v1/sessions/{session_id}/resources/{resource_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="getSessionResource",
    method="GET",
    path="/v1/sessions/{session_id}/resources/{resource_id}",
    path_names=(
        "session_id",
        "resource_id",
    ),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    result="GitHubRepositoryResource|FileResource|MemoryStoreResource",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
