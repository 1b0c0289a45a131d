from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .billing_policy_param import BillingPolicyParam
    from .cache_control_ephemeral_param import CacheControlEphemeralParam
    from .compaction_config_param import CompactionConfigParam
    from .container_params import ContainerParams
    from .context_management_config_param import ContextManagementConfigParam
    from .diagnostics_param import DiagnosticsParam
    from .fallback_credit_token import FallbackCreditToken
    from .fallbacks_param import FallbacksParam
    from .json_output_format_param import JSONOutputFormatParam
    from .message_param import MessageParam
    from .message_thread_param import MessageThreadParam
    from .metadata_param import MetadataParam
    from .model import Model
    from .output_config_param import OutputConfigParam
    from .request_mcp_server_url_definition_param import RequestMCPServerURLDefinitionParam
    from .text_block import TextBlock
    from .text_block_param import TextBlockParam
    from .thinking_config_param import ThinkingConfigParam
    from .tool_choice_param import ToolChoiceParam
    from .tool_union_param import ToolUnionParam


@_model
class MessageCreateParams(_BaseModel):
    """A conversation, the model that continues it, and options."""

    _nested = {
        "messages": "[MessageParam",
        "cache_control": "CacheControlEphemeralParam",
        "container": "ContainerParams",
        "diagnostics": "DiagnosticsParam",
        "metadata": "MetadataParam",
        "output_config": "OutputConfigParam",
        "system": "[TextBlockParam",
        "thinking": "ThinkingConfigParam",
        "tool_choice": "ToolChoiceParam",
        "tools": "[ToolUnionParam",
        "output_format": "JSONOutputFormatParam",
        "context_management": "ContextManagementConfigParam",
        "compaction": "CompactionConfigParam",
        "thread": "MessageThreadParam",
        "mcp_servers": "[RequestMCPServerURLDefinitionParam",
        "fallbacks": "FallbacksParam",
        "fallback_credit_token": "FallbackCreditToken",
        "billing_policy": "BillingPolicyParam",
    }
    _never_null = (
        "metadata",
        "output_config",
        "service_tier",
        "stop_sequences",
        "stream",
        "system",
        "temperature",
        "thinking",
        "tool_choice",
        "tools",
        "top_k",
        "top_p",
        "mcp_servers",
    )

    model: Model
    max_tokens: int
    """The maximum number of tokens to produce, up to the maximum of the model. The model may stop earlier.
    `0` produces no output and only warms the cache."""
    messages: Sequence[MessageParam]
    """The turns so far. Neighbouring turns of one role are read as one turn. If the last turn is the
    assistant's, models that still allow it continue that turn."""
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """Caches the prompt up to its last block that can be cached. Counts as one of the four cache markers."""
    container: ContainerParams | Mapping[str, Any] | str | None = _UNSET
    """A container that code runs in: one to use again, by its id, or the skills to load. Needs a code
    execution tool."""
    diagnostics: DiagnosticsParam | Mapping[str, Any] | None = _UNSET
    """Requests a diagnosis of why the cache was not read."""
    inference_geo: str | None = _UNSET
    """Where the model runs. If omitted, the setting of the workspace applies. Older models refuse it."""
    metadata: MetadataParam | Mapping[str, Any] | None = _UNSET
    output_config: OutputConfigParam | Mapping[str, Any] | None = _UNSET
    service_tier: Literal["auto", "standard_only"] | None = _UNSET
    """Whether priority capacity may be used if the organization has it. Default: "auto"."""
    speed: Literal["standard", "fast"] | None = _UNSET
    """`fast` produces tokens faster at a higher price, on models that support it."""
    stop_sequences: Sequence[str] | None = _UNSET
    """Strings at which the model stops. The response does not contain the string."""
    stream: bool | None = _UNSET
    """Whether to send the response as server-sent events. Default: False."""
    system: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]] | None = _UNSET
    """Instructions before the conversation."""
    temperature: float | None = _UNSET
    """The randomness of the output, from 0 (least) to 1. Newer models accept only the default. Default: 1."""
    thinking: ThinkingConfigParam | None = _UNSET
    tool_choice: ToolChoiceParam | None = _UNSET
    tools: Sequence[ToolUnionParam] | None = _UNSET
    """The tools that the model may call. Names must be unique. At most 20 tools may be `strict`, and at
    most 10,000 deferred, but not all of them."""
    top_k: int | None = _UNSET
    """Sample only from this many of the likeliest tokens. Newer models refuse it."""
    top_p: float | None = _UNSET
    """Sample only from the likeliest tokens whose probabilities add up to this. Newer models refuse it."""
    output_format: JSONOutputFormatParam | Mapping[str, Any] | None = _UNSET
    """Restricts the response to a format. Its successor is `output_config.format`."""
    context_management: ContextManagementConfigParam | Mapping[str, Any] | None = _UNSET
    """Edits that the server applies to the conversation before the model sees it."""
    compaction: CompactionConfigParam | Mapping[str, Any] | None = _UNSET
    """Requests a summary: the response is a single `compaction` block, which later requests send first in
    `messages`, in place of the turns that it summarizes. Cannot be combined with `context_management`."""
    thread: MessageThreadParam | None = _UNSET
    """Makes the server store the conversation, or continue one that it has stored. Not available in
    batches."""
    mcp_servers: Sequence[RequestMCPServerURLDefinitionParam | Mapping[str, Any]] | None = _UNSET
    """The MCP servers whose tools the model may call."""
    fallbacks: FallbacksParam | None = _UNSET
    """Which models respond if the requested one declines. Not available in batches."""
    fallback_credit_token: FallbackCreditToken | None = _UNSET
    """Redeems the credit of a refusal: sends the same request to another model, from the beginning or
    continued after the text before the refusal. Cannot be combined with `fallbacks`."""
    billing_policy: BillingPolicyParam | Mapping[str, Any] | None = _UNSET
    """Who is billed for the request."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "BillingPolicyParam",
        "CacheControlEphemeralParam",
        "CompactionConfigParam",
        "ContainerParams",
        "ContextManagementConfigParam",
        "DiagnosticsParam",
        "FallbackCreditToken",
        "FallbacksParam",
        "JSONOutputFormatParam",
        "MessageParam",
        "MessageThreadParam",
        "MetadataParam",
        "Model",
        "OutputConfigParam",
        "RequestMCPServerURLDefinitionParam",
        "TextBlock",
        "TextBlockParam",
        "ThinkingConfigParam",
        "ToolChoiceParam",
        "ToolUnionParam",
    )
