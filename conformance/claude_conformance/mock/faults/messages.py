"""Faults of messages, streamed or not: stop reason, content, usage."""

from __future__ import annotations

# ruff: noqa: ARG001 - all hooks of a kind have one signature
from claude_conformance.mock.engine.prompt import blocks_of
from claude_conformance.mock.exchange import Exchange, Prompt
from claude_conformance.wire.jsontext import dumps

from .base import PROMPTS, Body, on_message, on_prompt

FIXED_MESSAGE_ID = "msg_01XFDUDYJgAACzvnptvVoYEL"
FAR_TOO_MANY = 100_000


def _calls(message: Body) -> list[Body]:
    return [block for block in message["content"] if block["type"] == "tool_use"]


@on_prompt("max-tokens-ignored")
def max_tokens_ignored(exchange: Exchange, body: Body) -> Body:
    """Responses ignore max_tokens"""
    return {**body, "max_tokens": FAR_TOO_MANY}


@on_message("stop-sequences-ignored", "D052")
def stop_sequences_ignored(exchange: Exchange, message: Body) -> Body:
    """Responses continue after stop sequences"""
    stop = message["stop_sequence"]
    if not stop:
        return message
    more = {"type": "text", "text": f"{stop} and on it goes."}
    return {
        **message,
        "content": [*message["content"], more],
        "stop_reason": "end_turn",
        "stop_sequence": None,
    }


@on_message("stop-sequence-kept")
def stop_sequence_kept(exchange: Exchange, message: Body) -> Body:
    """The stop sequence stays in the text"""
    if message["stop_sequence"] and message["content"] and message["content"][-1]["type"] == "text":
        last = message["content"][-1]
        last["text"] += message["stop_sequence"]
    elif message["stop_sequence"]:
        message["content"].append({"type": "text", "text": message["stop_sequence"]})
    return message


@on_message("stop-sequence-not-set", "D058")
def stop_sequence_not_set(exchange: Exchange, message: Body) -> Body:
    """stop_sequence is null although the text ended at one"""
    return {**message, "stop_sequence": None}


@on_message("stop-sequence-reported-as-end-turn", "D052")
def stop_sequence_end_turn(exchange: Exchange, message: Body) -> Body:
    """A stop sequence is reported as end_turn"""
    if message["stop_reason"] == "stop_sequence":
        return {**message, "stop_reason": "end_turn", "stop_sequence": None}
    return message


@on_message("max-tokens-reported-as-end-turn")
def max_tokens_end_turn(exchange: Exchange, message: Body) -> Body:
    """A response cut by max_tokens is reported as end_turn"""
    return {**message, "stop_reason": "end_turn"} if message["stop_reason"] == "max_tokens" else message


@on_message("stop-reason-openai")
def stop_reason_openai(exchange: Exchange, message: Body) -> Body:
    """The stop reasons are those of another API: stop, length, tool_calls"""
    names = {"end_turn": "stop", "max_tokens": "length", "tool_use": "tool_calls", "stop_sequence": "stop"}
    return {**message, "stop_reason": names.get(message["stop_reason"], message["stop_reason"])}


@on_message("stop-reason-null")
def stop_reason_null(exchange: Exchange, message: Body) -> Body:
    """The stop reason stays null"""
    return {**message, "stop_reason": None}


@on_message("tool-use-reported-as-end-turn", "D049")
def tool_use_end_turn(exchange: Exchange, message: Body) -> Body:
    """A turn with tool calls stops with end_turn"""
    return {**message, "stop_reason": "end_turn"} if message["stop_reason"] == "tool_use" else message


@on_message("tool-use-without-block", "D050")
def tool_use_without_block(exchange: Exchange, message: Body) -> Body:
    """The stop reason is tool_use, but there is no call"""
    if message["stop_reason"] != "tool_use":
        return message
    rest = [block for block in message["content"] if block["type"] != "tool_use"]
    return {**message, "content": rest or [{"type": "text", "text": "Calling the tool."}]}


@on_message("stop-sequence-member-missing", "D058")
def stop_sequence_member_missing(exchange: Exchange, message: Body) -> Body:
    """The message has no stop_sequence property"""
    return {key: value for key, value in message.items() if key != "stop_sequence"}


@on_message("message-id-fixed", "D059")
def message_id_fixed(exchange: Exchange, message: Body) -> Body:
    """Every message has the same id"""
    return {**message, "id": FIXED_MESSAGE_ID}


@on_message("message-id-foreign", "D059")
def message_id_foreign(exchange: Exchange, message: Body) -> Body:
    """The message id looks like that of another API"""
    return {**message, "id": message["id"].replace("msg_", "chatcmpl-")}


@on_message("message-incomplete-when-short", "D057")
def message_incomplete(exchange: Prompt, message: Body) -> Body:
    """With a tiny max_tokens properties of the message are missing"""
    if exchange.body["max_tokens"] > 2:
        return message
    # A stream is made of the content, so it keeps that.
    lost = {"stop_sequence", "role"} | (set() if exchange.body.get("stream") else {"content"})
    return {key: value for key, value in message.items() if key not in lost}


@on_message("message-role-missing")
def role_missing(exchange: Exchange, message: Body) -> Body:
    """The message has no role"""
    return {key: value for key, value in message.items() if key != "role"}


@on_message("content-as-string")
def content_as_string(exchange: Prompt, message: Body) -> Body:
    """The content of a message that does not stream is a string"""
    if exchange.body.get("stream"):
        return message
    return {**message, "content": "".join(block.get("text", "") for block in message["content"])}


@on_message("model-missing")
def model_missing(exchange: Exchange, message: Body) -> Body:
    """The message does not name the model"""
    return {**message, "model": None}


@on_message("stop-details-without-refusal")
def stop_details_without_refusal(exchange: Exchange, message: Body) -> Body:
    """stop_details are set without a refusal"""
    details = {"type": "refusal", "category": None, "explanation": None}
    return {**message, "stop_details": details}


@on_message("tool-ids-openai", "D109", "D120")
def tool_ids_openai(exchange: Exchange, message: Body) -> Body:
    """Tool calls have ids of another API"""
    for block in _calls(message):
        block["id"] = block["id"].replace("toolu_", "call:")
    return message


@on_message("tool-ids-repeat", "D110")
def tool_ids_repeat(exchange: Exchange, message: Body) -> Body:
    """All tool calls have one id"""
    for block in _calls(message):
        block["id"] = "toolu_01D7FLrfh4GYq7yT1ULFeyMV"
    return message


@on_message("tool-input-as-string")
def tool_input_as_string(exchange: Exchange, message: Body) -> Body:
    """The input of a tool call is a JSON string, not an object"""
    for block in _calls(message):
        block["input"] = dumps(block["input"])
    return message


@on_message("tool-input-breaks-schema")
def tool_input_breaks_schema(exchange: Exchange, message: Body) -> Body:
    """The input of a tool call does not fit the tool's schema"""
    for block in _calls(message):
        block["input"] = {"arguments": [block["input"]]}
    return message


@on_message("tool-name-unknown")
def tool_name_unknown(exchange: Exchange, message: Body) -> Body:
    """The model calls a tool that is not in the request"""
    for block in _calls(message):
        block["name"] = f"functions_{block['name']}"
    return message


@on_message("tool-call-as-text", "D114")
def tool_call_as_text(exchange: Exchange, message: Body) -> Body:
    """Tool calls are returned as text"""
    if not _calls(message):
        return message
    texts = [
        f"<tool_call>{dumps({'name': b['name'], 'input': b['input']})}</tool_call>" for b in _calls(message)
    ]
    return {**message, "content": [{"type": "text", "text": "\n".join(texts)}], "stop_reason": "end_turn"}


@on_message("tool-call-cut-reported-as-tool-use", "D113")
def tool_call_cut(exchange: Exchange, message: Body) -> Body:
    """A tool call cut by max_tokens is reported as tool_use"""
    if message["stop_reason"] == "max_tokens" and _calls(message):
        return {**message, "stop_reason": "tool_use"}
    return message


@on_prompt("tool-choice-ignored")
def tool_choice_ignored(exchange: Exchange, body: Body) -> Body:
    """tool_choice has no effect"""
    return {**body, "tool_choice": {"type": "auto"}} if "tool_choice" in body else body


@on_prompt("tools-dropped", "D114")
def tools_dropped(exchange: Exchange, body: Body) -> Body:
    """Tools are accepted and ignored"""
    return {key: value for key, value in body.items() if key not in ("tools", "tool_choice")}


@on_prompt("disable-parallel-ignored", "D115")
def disable_parallel_ignored(exchange: Exchange, body: Body) -> Body:
    """disable_parallel_tool_use has no effect"""
    choice = {k: v for k, v in (body.get("tool_choice") or {}).items() if k != "disable_parallel_tool_use"}
    return {**body, "tool_choice": choice} if choice else body


@on_prompt("format-ignored", "D198")
def format_ignored(exchange: Exchange, body: Body) -> Body:
    """output_config.format has no effect: free text is returned"""
    return {key: value for key, value in body.items() if key != "output_config"}


@on_prompt("system-dropped", "D028", "D166", operations=PROMPTS)
def system_dropped(exchange: Exchange, body: Body) -> Body:
    """A system prompt of text blocks is dropped"""
    return body if isinstance(body.get("system"), str) else {k: v for k, v in body.items() if k != "system"}


@on_prompt("images-dropped", "D147", operations=PROMPTS)
def images_dropped(exchange: Exchange, body: Body) -> Body:
    """Images among text are dropped"""
    messages = []
    for item in body["messages"]:
        blocks = [block for block in blocks_of(item["content"]) if block["type"] != "image"]
        messages.append({**item, "content": blocks or "An image."})
    return {**body, "messages": messages}


@on_message("prefill-repeated", "D053")
def prefill_repeated(exchange: Prompt, message: Body) -> Body:
    """The response to a prefill repeats it"""
    last = exchange.body["messages"][-1]
    if last["role"] != "assistant" or not message["content"] or message["content"][0]["type"] != "text":
        return message
    text = "".join(block.get("text", "") for block in blocks_of(last["content"]))
    message["content"][0]["text"] = text + message["content"][0]["text"]
    return message


@on_message("thinking-signature-missing")
def signature_missing(exchange: Exchange, message: Body) -> Body:
    """Thinking blocks have no signature"""
    for block in message["content"]:
        if block["type"] == "thinking":
            block["signature"] = ""
    return message


@on_message("thinking-after-text")
def thinking_after_text(exchange: Exchange, message: Body) -> Body:
    """Thinking is sent after its text"""
    thinking = [block for block in message["content"] if block["type"].endswith("thinking")]
    rest = [block for block in message["content"] if not block["type"].endswith("thinking")]
    return {**message, "content": rest + thinking}


@on_message("thinking-as-text", "D140")
def thinking_as_text(exchange: Exchange, message: Body) -> Body:
    """Thinking is returned as ordinary text in tags"""
    content = [
        {"type": "text", "text": f"<thinking>{block['thinking']}</thinking>"}
        if block["type"] == "thinking"
        else block
        for block in message["content"]
    ]
    return {**message, "content": content}


@on_message("citations-off-by-one")
def citations_off_by_one(exchange: Exchange, message: Body) -> Body:
    """The positions of citations are off by one"""
    for block in message["content"]:
        for citation in block.get("citations") or ():
            if citation["type"] == "char_location":
                citation["start_char_index"] += 1
                citation["end_char_index"] += 1
    return message


@on_message("citations-missing")
def citations_missing(exchange: Exchange, message: Body) -> Body:
    """Citations are enabled but missing"""
    for block in message["content"]:
        block.pop("citations", None)
    return message


@on_message("format-in-a-fence", "D198")
def format_in_a_fence(exchange: Prompt, message: Body) -> Body:
    """Requested JSON is in a Markdown fence"""
    if (exchange.body.get("output_config") or {}).get("format"):
        for block in message["content"]:
            if block["type"] == "text":
                block["text"] = f"```json\n{block['text']}\n```"
    return message


@on_message("applied-edits-missing")
def applied_edits_missing(exchange: Exchange, message: Body) -> Body:
    """Responses do not report the edits of context_management"""
    return {key: value for key, value in message.items() if key != "context_management"}


@on_message("message-container-text")
def container_text(exchange: Exchange, message: Body) -> Body:
    """The container of a message is a string"""
    return {**message, "container": "none"}


@on_message("container-expires-number")
def container_expires_number(exchange: Exchange, message: Body) -> Body:
    """The time at which a container expires is a number"""
    if not message.get("container"):
        return message
    return {**message, "container": {**message["container"], "expires_at": 1767225600}}


@on_message("thinking-text-missing")
def thinking_text_missing(exchange: Prompt, message: Body) -> Body:
    """Thinking blocks have no thinking"""
    content = [
        {key: value for key, value in block.items() if key != "thinking"}
        if block["type"] == "thinking"
        else block
        for block in message["content"]
    ]
    return message if exchange.body.get("stream") else {**message, "content": content}
