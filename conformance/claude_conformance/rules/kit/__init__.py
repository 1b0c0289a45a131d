"""What rules share: requests, and checks of their responses.

The names that this package exports are a stable interface for authors of rules. Everything else in its
modules is internal and may change.
"""

from claude_conformance.rules.kit.ask import (
    accepted,
    answered,
    client_error,
    create,
    describe,
    error_of,
    fail,
    is_error,
    json_object,
    message_in,
    need,
    need_plain,
    refused,
    refuses,
    refuses_each,
    streamed,
)
from claude_conformance.rules.kit.cases import check_each, each
from claude_conformance.rules.kit.features import granted, refusal
from claude_conformance.rules.kit.fresh import token
from claude_conformance.rules.kit.message import all_blocks, blocks, text_of
from claude_conformance.rules.kit.model_choice import claims, model_with, model_without
from claude_conformance.rules.kit.multipart import Form, Part, form
from claude_conformance.rules.kit.requests import OMIT, WEATHER, body, forced, user
from claude_conformance.rules.kit.small_files import pdf, png
from claude_conformance.rules.kit.times import rfc3339

__all__ = [
    "OMIT",
    "WEATHER",
    "Form",
    "Part",
    "accepted",
    "all_blocks",
    "answered",
    "blocks",
    "body",
    "check_each",
    "claims",
    "client_error",
    "create",
    "describe",
    "each",
    "error_of",
    "fail",
    "forced",
    "form",
    "granted",
    "is_error",
    "json_object",
    "message_in",
    "model_with",
    "model_without",
    "need",
    "need_plain",
    "pdf",
    "png",
    "refusal",
    "refused",
    "refuses",
    "refuses_each",
    "rfc3339",
    "streamed",
    "text_of",
    "token",
    "user",
]
