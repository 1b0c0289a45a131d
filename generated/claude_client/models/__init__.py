"""The types of the API. Each is in a module of its own, loaded when it is first used."""

from typing import TYPE_CHECKING

from .._runtime.lazy import exports

if TYPE_CHECKING:
    from .anthropic_beta import AnthropicBeta as AnthropicBeta
    from .anthropic_version import AnthropicVersion as AnthropicVersion
    from .content_block import ContentBlock as ContentBlock
    from .content_block_param import ContentBlockParam as ContentBlockParam
    from .error_details import ErrorDetails as ErrorDetails
    from .error_object import ErrorObject as ErrorObject
    from .error_response import ErrorResponse as ErrorResponse
    from .error_type import ErrorType as ErrorType
    from .input_json_delta import InputJSONDelta as InputJSONDelta
    from .message import Message as Message
    from .message_create_params import MessageCreateParams as MessageCreateParams
    from .message_delta import MessageDelta as MessageDelta
    from .message_delta_usage import MessageDeltaUsage as MessageDeltaUsage
    from .message_param import MessageParam as MessageParam
    from .message_stream_event import MessageStreamEvent as MessageStreamEvent
    from .message_stream_frame import MessageStreamFrame as MessageStreamFrame
    from .metadata_param import MetadataParam as MetadataParam
    from .model import Model as Model
    from .model_info import ModelInfo as ModelInfo
    from .models_page import ModelsPage as ModelsPage
    from .ping_event import PingEvent as PingEvent
    from .raw_content_block_delta import RawContentBlockDelta as RawContentBlockDelta
    from .raw_content_block_delta_event import RawContentBlockDeltaEvent as RawContentBlockDeltaEvent
    from .raw_content_block_start_event import RawContentBlockStartEvent as RawContentBlockStartEvent
    from .raw_content_block_stop_event import RawContentBlockStopEvent as RawContentBlockStopEvent
    from .raw_message_delta_event import RawMessageDeltaEvent as RawMessageDeltaEvent
    from .raw_message_start_event import RawMessageStartEvent as RawMessageStartEvent
    from .raw_message_stop_event import RawMessageStopEvent as RawMessageStopEvent
    from .stop_reason import StopReason as StopReason
    from .stream_error_event import StreamErrorEvent as StreamErrorEvent
    from .text_block import TextBlock as TextBlock
    from .text_block_param import TextBlockParam as TextBlockParam
    from .text_delta import TextDelta as TextDelta
    from .tool_choice import ToolChoice as ToolChoice
    from .tool_choice_any import ToolChoiceAny as ToolChoiceAny
    from .tool_choice_auto import ToolChoiceAuto as ToolChoiceAuto
    from .tool_choice_none import ToolChoiceNone as ToolChoiceNone
    from .tool_choice_tool import ToolChoiceTool as ToolChoiceTool
    from .tool_input_schema import ToolInputSchema as ToolInputSchema
    from .tool_param import ToolParam as ToolParam
    from .tool_result_block_param import ToolResultBlockParam as ToolResultBlockParam
    from .tool_union import ToolUnion as ToolUnion
    from .tool_use_block import ToolUseBlock as ToolUseBlock
    from .tool_use_block_param import ToolUseBlockParam as ToolUseBlockParam
    from .usage import Usage as Usage
    from .usage_service_tier import UsageServiceTier as UsageServiceTier

MODULES = {
    "AnthropicBeta": ".anthropic_beta",
    "AnthropicVersion": ".anthropic_version",
    "ContentBlock": ".content_block",
    "ContentBlockParam": ".content_block_param",
    "ErrorDetails": ".error_details",
    "ErrorObject": ".error_object",
    "ErrorResponse": ".error_response",
    "ErrorType": ".error_type",
    "InputJSONDelta": ".input_json_delta",
    "Message": ".message",
    "MessageCreateParams": ".message_create_params",
    "MessageDelta": ".message_delta",
    "MessageDeltaUsage": ".message_delta_usage",
    "MessageParam": ".message_param",
    "MessageStreamEvent": ".message_stream_event",
    "MessageStreamFrame": ".message_stream_frame",
    "MetadataParam": ".metadata_param",
    "Model": ".model",
    "ModelInfo": ".model_info",
    "ModelsPage": ".models_page",
    "PingEvent": ".ping_event",
    "RawContentBlockDelta": ".raw_content_block_delta",
    "RawContentBlockDeltaEvent": ".raw_content_block_delta_event",
    "RawContentBlockStartEvent": ".raw_content_block_start_event",
    "RawContentBlockStopEvent": ".raw_content_block_stop_event",
    "RawMessageDeltaEvent": ".raw_message_delta_event",
    "RawMessageStartEvent": ".raw_message_start_event",
    "RawMessageStopEvent": ".raw_message_stop_event",
    "StopReason": ".stop_reason",
    "StreamErrorEvent": ".stream_error_event",
    "TextBlock": ".text_block",
    "TextBlockParam": ".text_block_param",
    "TextDelta": ".text_delta",
    "ToolChoice": ".tool_choice",
    "ToolChoiceAny": ".tool_choice_any",
    "ToolChoiceAuto": ".tool_choice_auto",
    "ToolChoiceNone": ".tool_choice_none",
    "ToolChoiceTool": ".tool_choice_tool",
    "ToolInputSchema": ".tool_input_schema",
    "ToolParam": ".tool_param",
    "ToolResultBlockParam": ".tool_result_block_param",
    "ToolUnion": ".tool_union",
    "ToolUseBlock": ".tool_use_block",
    "ToolUseBlockParam": ".tool_use_block_param",
    "Usage": ".usage",
    "UsageServiceTier": ".usage_service_tier",
}

if not TYPE_CHECKING:
    __getattr__ = exports(__name__, MODULES)


def __dir__() -> list[str]:
    return [*globals(), *MODULES]


__all__ = [
    "AnthropicBeta",
    "AnthropicVersion",
    "ContentBlock",
    "ContentBlockParam",
    "ErrorDetails",
    "ErrorObject",
    "ErrorResponse",
    "ErrorType",
    "InputJSONDelta",
    "Message",
    "MessageCreateParams",
    "MessageDelta",
    "MessageDeltaUsage",
    "MessageParam",
    "MessageStreamEvent",
    "MessageStreamFrame",
    "MetadataParam",
    "Model",
    "ModelInfo",
    "ModelsPage",
    "PingEvent",
    "RawContentBlockDelta",
    "RawContentBlockDeltaEvent",
    "RawContentBlockStartEvent",
    "RawContentBlockStopEvent",
    "RawMessageDeltaEvent",
    "RawMessageStartEvent",
    "RawMessageStopEvent",
    "StopReason",
    "StreamErrorEvent",
    "TextBlock",
    "TextBlockParam",
    "TextDelta",
    "ToolChoice",
    "ToolChoiceAny",
    "ToolChoiceAuto",
    "ToolChoiceNone",
    "ToolChoiceTool",
    "ToolInputSchema",
    "ToolParam",
    "ToolResultBlockParam",
    "ToolUnion",
    "ToolUseBlock",
    "ToolUseBlockParam",
    "Usage",
    "UsageServiceTier",
]
