"""POST /v1/sessions/{session_id}/resources/{resource_id}"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="updateSessionResource",
    method="POST",
    path="/v1/sessions/{session_id}/resources/{resource_id}",
    path_names=(
        "session_id",
        "resource_id",
    ),
    headers={
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "authorization_token": "authorization_token",
    },
    body_type="application/json",
    required=("authorization_token",),
    result="GitHubRepositoryResource|FileResource|MemoryStoreResource",
    answer="json",
    betas=("managed-agents-2026-04-01",),
)
