"""POST /v1/messages"""

from ..._runtime.operation import Operation

OPERATION = Operation(
    id="createMessage",
    method="POST",
    path="/v1/messages",
    headers={
        "workspace_id": "anthropic-workspace-id",
        "user_profile_id": "anthropic-user-profile-id",
    },
    body={
        "model": "model",
        "max_tokens": "max_tokens",
        "messages": "messages",
        "cache_control": "cache_control",
        "container": "container",
        "diagnostics": "diagnostics",
        "inference_geo": "inference_geo",
        "metadata": "metadata",
        "output_config": "output_config",
        "service_tier": "service_tier",
        "speed": "speed",
        "stop_sequences": "stop_sequences",
        "system": "system",
        "temperature": "temperature",
        "thinking": "thinking",
        "tool_choice": "tool_choice",
        "tools": "tools",
        "top_k": "top_k",
        "top_p": "top_p",
        "stream": "stream",
    },
    body_type="application/json",
    result="Message",
    answer="json",
    event="RawMessageStreamEvent",
)
