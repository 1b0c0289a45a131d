"""The input of a tool call while it is still being written."""

from claude_client import Client as Anthropic

client = Anthropic()

with client.messages.stream(
    model="claude-haiku-5-5",
    max_tokens=512,
    tools=[
        {
            "name": "book_berth",
            "description": "Books a berth in a harbour.",
            "input_schema": {
                "type": "object",
                "properties": {
                    "harbour": {"type": "string", "description": "Where to moor."},
                    "nights": {"type": "integer", "minimum": 1},
                },
                "required": ["harbour", "nights"],
            },
        }
    ],
    tool_choice={"type": "any"},
    messages=[{"role": "user", "content": "Two nights in Roscoff, please."}],
) as stream:
    for event in stream:
        if event.type == "input_json":
            print(f"piece: {event.partial_json!r}  so far: {event.snapshot}")
    message = stream.get_final_message()
print("input:", next(block.input for block in message.content if block.type == "tool_use"))
