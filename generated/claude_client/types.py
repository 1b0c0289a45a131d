"""The types of the API, under the name that users of the official SDK know."""

from typing import TYPE_CHECKING, Any

from . import models

if TYPE_CHECKING:
    from .models import AnthropicBeta as AnthropicBeta
    from .models import AnthropicVersion as AnthropicVersion
    from .models import ContentBlock as ContentBlock
    from .models import ContentBlockParam as ContentBlockParam
    from .models import ErrorDetails as ErrorDetails
    from .models import ErrorObject as ErrorObject
    from .models import ErrorResponse as ErrorResponse
    from .models import ErrorType as ErrorType
    from .models import InputJSONDelta as InputJSONDelta
    from .models import Message as Message
    from .models import MessageCreateParams as MessageCreateParams
    from .models import MessageDelta as MessageDelta
    from .models import MessageDeltaUsage as MessageDeltaUsage
    from .models import MessageParam as MessageParam
    from .models import MessageStreamEvent as MessageStreamEvent
    from .models import MessageStreamFrame as MessageStreamFrame
    from .models import MetadataParam as MetadataParam
    from .models import Model as Model
    from .models import ModelInfo as ModelInfo
    from .models import ModelsPage as ModelsPage
    from .models import PingEvent as PingEvent
    from .models import RawContentBlockDelta as RawContentBlockDelta
    from .models import RawContentBlockDeltaEvent as RawContentBlockDeltaEvent
    from .models import RawContentBlockStartEvent as RawContentBlockStartEvent
    from .models import RawContentBlockStopEvent as RawContentBlockStopEvent
    from .models import RawMessageDeltaEvent as RawMessageDeltaEvent
    from .models import RawMessageStartEvent as RawMessageStartEvent
    from .models import RawMessageStopEvent as RawMessageStopEvent
    from .models import StopReason as StopReason
    from .models import StreamErrorEvent as StreamErrorEvent
    from .models import TextBlock as TextBlock
    from .models import TextBlockParam as TextBlockParam
    from .models import TextDelta as TextDelta
    from .models import ToolChoice as ToolChoice
    from .models import ToolChoiceAny as ToolChoiceAny
    from .models import ToolChoiceAuto as ToolChoiceAuto
    from .models import ToolChoiceNone as ToolChoiceNone
    from .models import ToolChoiceTool as ToolChoiceTool
    from .models import ToolInputSchema as ToolInputSchema
    from .models import ToolParam as ToolParam
    from .models import ToolResultBlockParam as ToolResultBlockParam
    from .models import ToolUnion as ToolUnion
    from .models import ToolUseBlock as ToolUseBlock
    from .models import ToolUseBlockParam as ToolUseBlockParam
    from .models import Usage as Usage
    from .models import UsageServiceTier as UsageServiceTier
else:

    def __getattr__(name: str) -> Any:
        if name in models.MODULES:
            return getattr(models, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*globals(), *models.MODULES]
