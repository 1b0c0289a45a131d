from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .._runtime.models.lazy import annotation_names as _annotation_names
from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET

if TYPE_CHECKING:
    from .chat_completion_create_params_thinking import ChatCompletionCreateParamsThinking
    from .chat_completion_function import ChatCompletionFunction
    from .chat_completion_message_param import ChatCompletionMessageParam
    from .chat_completion_named_tool_choice import ChatCompletionNamedToolChoice
    from .chat_completion_stream_options import ChatCompletionStreamOptions
    from .chat_completion_tool import ChatCompletionTool
    from .model import Model


@_model
class ChatCompletionCreateParams(_BaseModel):
    """A conversation in the shape of OpenAI. Most properties that are not supported have no effect."""

    _nested = {
        "messages": "[ChatCompletionMessageParam",
        "stream_options": "ChatCompletionStreamOptions",
        "thinking": "ChatCompletionCreateParamsThinking",
        "tools": "[ChatCompletionTool",
        "tool_choice": "ChatCompletionNamedToolChoice",
        "functions": "[ChatCompletionFunction",
    }
    _never_null = ("thinking",)

    model: Model
    messages: list[ChatCompletionMessageParam]
    """The conversation. Messages of `system` and `developer` are joined, with line breaks between them, to
    one system prompt before the others."""
    max_tokens: int | None = _UNSET
    """The most tokens to generate."""
    max_completion_tokens: int | None = _UNSET
    """The most tokens to generate."""
    n: Literal[1] | None = _UNSET
    """How many choices: one."""
    stop: str | list[str] | None = _UNSET
    """Texts that end the response. Those of only white space have no effect."""
    stream: bool | None = _UNSET
    """Whether to send the response as server-sent events."""
    stream_options: ChatCompletionStreamOptions | None = _UNSET
    """More about the stream."""
    temperature: float | None = _UNSET
    """How much chance there is in the text. Above 1 it counts as 1."""
    thinking: ChatCompletionCreateParamsThinking | None = _UNSET
    """Lets the model think, as in Messages. The response does not contain the thinking."""
    top_p: float | None = _UNSET
    """Samples only from the likeliest tokens that together have this probability."""
    parallel_tool_calls: bool | None = _UNSET
    """Whether a response can call several tools."""
    tools: list[ChatCompletionTool] | None = _UNSET
    """Functions that the model can call."""
    tool_choice: Literal["auto", "none", "required"] | ChatCompletionNamedToolChoice | None = _UNSET
    """Whether the model calls a function, and which one."""
    functions: list[ChatCompletionFunction] | None = _UNSET
    """An older form of `tools`."""
    audio: dict[str, Any] | None = _UNSET
    """Has no effect."""
    frequency_penalty: float | None = _UNSET
    """Has no effect."""
    logit_bias: dict[str, Any] | None = _UNSET
    """Has no effect."""
    logprobs: bool | None = _UNSET
    """Has no effect."""
    metadata: dict[str, Any] | None = _UNSET
    """Has no effect."""
    modalities: list[Any] | None = _UNSET
    """Has no effect."""
    prediction: dict[str, Any] | None = _UNSET
    """Has no effect."""
    presence_penalty: float | None = _UNSET
    """Has no effect."""
    reasoning_effort: str | None = _UNSET
    """Has no effect."""
    response_format: dict[str, Any] | None = _UNSET
    """Has no effect."""
    seed: int | None = _UNSET
    """Has no effect."""
    service_tier: str | None = _UNSET
    """Has no effect."""
    store: bool | None = _UNSET
    """Has no effect."""
    top_logprobs: int | None = _UNSET
    """Has no effect."""
    user: str | None = _UNSET
    """Has no effect."""


if not TYPE_CHECKING:
    _annotation_names(
        __name__,
        "ChatCompletionCreateParamsThinking",
        "ChatCompletionFunction",
        "ChatCompletionMessageParam",
        "ChatCompletionNamedToolChoice",
        "ChatCompletionStreamOptions",
        "ChatCompletionTool",
        "Model",
    )
