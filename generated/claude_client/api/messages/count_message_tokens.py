"""POST /v1/messages/count_tokens"""

from ..._runtime.http.operation import Operation

OPERATION = Operation(
    id="countMessageTokens",
    method="POST",
    path="/v1/messages/count_tokens",
    headers={
        "user_profile_id": "anthropic-user-profile-id",
        "workspace_id": "anthropic-workspace-id",
    },
    body={
        "model": "model",
        "messages": "messages",
        "cache_control": "cache_control",
        "output_config": "output_config",
        "speed": "speed",
        "system": "system",
        "thinking": "thinking",
        "tool_choice": "tool_choice",
        "tools": "tools",
        "output_format": "output_format",
        "context_management": "context_management",
        "compaction": "compaction",
        "mcp_servers": "mcp_servers",
        "billing_policy": "billing_policy",
    },
    body_type="application/json",
    required=(
        "model",
        "messages",
    ),
    result="MessageTokensCount",
    answer="json",
)
