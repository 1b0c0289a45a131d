"""A part of a message. Audio and files are left out of the prompt."""

from typing import TypeAlias

from .chat_completion_audio_part_param import ChatCompletionAudioPartParam
from .chat_completion_file_part_param import ChatCompletionFilePartParam
from .chat_completion_image_part_param import ChatCompletionImagePartParam
from .chat_completion_refusal_part_param import ChatCompletionRefusalPartParam
from .chat_completion_text_part_param import ChatCompletionTextPartParam

ChatCompletionContentPartParam: TypeAlias = (
    ChatCompletionTextPartParam
    | ChatCompletionImagePartParam
    | ChatCompletionAudioPartParam
    | ChatCompletionFilePartParam
    | ChatCompletionRefusalPartParam
)
