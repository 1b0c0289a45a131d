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
    from .context_management_config_param import ContextManagementConfigParam
    from .json_output_format_param import JSONOutputFormatParam
    from .message_param import MessageParam
    from .model import Model
    from .output_config_param import OutputConfigParam
    from .request_mcp_server_url_definition_param import RequestMCPServerURLDefinitionParam
    from .text_block import TextBlock
    from .text_block_param import TextBlockParam
    from .thinking_config_param import ThinkingConfigParam
    from .tool_choice_param import ToolChoiceParam
    from .tool_union_param import ToolUnionParam


@_model
class MessageCountTokensParams(_BaseModel):
    """A conversation whose tokens are counted. Nothing is sent to the model."""

    _nested = {
        "messages": "[MessageParam",
        "cache_control": "CacheControlEphemeralParam",
        "output_config": "OutputConfigParam",
        "system": "[TextBlockParam",
        "thinking": "ThinkingConfigParam",
        "tool_choice": "ToolChoiceParam",
        "tools": "[ToolUnionParam",
        "output_format": "JSONOutputFormatParam",
        "context_management": "ContextManagementConfigParam",
        "compaction": "CompactionConfigParam",
        "mcp_servers": "[RequestMCPServerURLDefinitionParam",
        "billing_policy": "BillingPolicyParam",
    }
    _never_null = (
        "output_config",
        "system",
        "thinking",
        "tool_choice",
        "tools",
        "mcp_servers",
    )

    model: Model
    messages: Sequence[MessageParam]
    """The turns so far."""
    cache_control: CacheControlEphemeralParam | Mapping[str, Any] | None = _UNSET
    """As in a message. No cache is read or written."""
    output_config: OutputConfigParam | Mapping[str, Any] | None = _UNSET
    speed: Literal["standard", "fast"] | None = _UNSET
    """As in a message."""
    system: str | Sequence[TextBlockParam | TextBlock | Mapping[str, Any]] | None = _UNSET
    """Instructions before the conversation."""
    thinking: ThinkingConfigParam | None = _UNSET
    tool_choice: ToolChoiceParam | None = _UNSET
    tools: Sequence[ToolUnionParam] | None = _UNSET
    """The tools that the model can call."""
    output_format: JSONOutputFormatParam | Mapping[str, Any] | None = _UNSET
    """Restricts the response to a format. Its successor is `output_config.format`."""
    context_management: ContextManagementConfigParam | Mapping[str, Any] | None = _UNSET
    """Edits that the server applies to the conversation before the model sees it."""
    compaction: CompactionConfigParam | Mapping[str, Any] | None = _UNSET
    """Accepted and ignored; the conversation is counted without compaction."""
    mcp_servers: Sequence[RequestMCPServerURLDefinitionParam | Mapping[str, Any]] | None = _UNSET
    """The MCP servers whose tools the model may call."""
    billing_policy: BillingPolicyParam | Mapping[str, Any] | None = _UNSET
    """Who is billed for the request."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "BillingPolicyParam",
        "CacheControlEphemeralParam",
        "CompactionConfigParam",
        "ContextManagementConfigParam",
        "JSONOutputFormatParam",
        "MessageParam",
        "Model",
        "OutputConfigParam",
        "RequestMCPServerURLDefinitionParam",
        "TextBlock",
        "TextBlockParam",
        "ThinkingConfigParam",
        "ToolChoiceParam",
        "ToolUnionParam",
    )
