"""A conversation of two turns: the model's turn is sent back unchanged."""

from claude_client import Client as Anthropic

client = Anthropic()

question = {"role": "user", "content": "Name a river in Peru."}
first = client.messages.create(model="claude-sonnet-5-5", max_tokens=256, messages=[question])
print("first:", first.content[0].text)

second = client.messages.create(
    model="claude-sonnet-5-5",
    max_tokens=256,
    messages=[
        question,
        {"role": first.role, "content": first.content},
        {"role": "user", "content": "And one in Chile?"},
    ],
)
print("second:", second.content[0].text)
print("tokens:", second.usage.input_tokens, "in,", second.usage.output_tokens, "out")
