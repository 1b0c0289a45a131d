"""What the model thinks before it answers, streamed."""

from claude_client import Client as Anthropic

client = Anthropic()

with client.messages.stream(
    model="claude-sonnet-5-5",
    max_tokens=4096,
    thinking={"type": "adaptive", "display": "summarized"},
    output_config={"effort": "high"},
    messages=[{"role": "user", "content": "How many rivers reach the sea between Brest and Nantes?"}],
) as stream:
    part = ""
    for event in stream:
        if event.type in ("thinking", "text"):
            if event.type != part:
                part = event.type
                print(f"\n{part}:")
            print(event.thinking if event.type == "thinking" else event.text, end="", flush=True)
print()
