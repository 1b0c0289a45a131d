"""A tool of our own: the model asks for it, we run it, the model goes on."""

from claude_client import Client as Anthropic

client = Anthropic()

TIDES = {"Saint-Malo": "18:42"}

question = {"role": "user", "content": "When is the next high tide in Saint-Malo?"}
tools = [
    {
        "name": "next_high_tide",
        "description": "The time of the next high tide at a harbour.",
        "input_schema": {
            "type": "object",
            "properties": {"harbour": {"type": "string", "enum": list(TIDES)}},
            "required": ["harbour"],
        },
    }
]

asked = client.messages.create(model="claude-sonnet-5-5", max_tokens=512, messages=[question], tools=tools)
assert asked.stop_reason == "tool_use", asked.stop_reason
calls = [block for block in asked.content if block.type == "tool_use"]
print("the model calls:", ", ".join(f"{call.name}({call.input})" for call in calls))

results = [
    {"type": "tool_result", "tool_use_id": call.id, "content": TIDES[call.input["harbour"]]} for call in calls
]
answer = client.messages.create(
    model="claude-sonnet-5-5",
    max_tokens=512,
    messages=[
        question,
        {"role": "assistant", "content": asked.content},
        {"role": "user", "content": results},
    ],
    tools=tools,
)
print("stopped for:", answer.stop_reason)
