"""Many requests at once: made, awaited, and read one result at a time."""

import time

from claude_client import Client as Anthropic

client = Anthropic()

batch = client.messages.batches.create(
    requests=[
        {
            "custom_id": f"river-{number}",
            "params": {
                "model": "claude-sonnet-5-5",
                "max_tokens": 128,
                "messages": [{"role": "user", "content": f"Name river number {number} of Peru."}],
            },
        }
        for number in range(3)
    ]
)
while batch.processing_status != "ended":
    time.sleep(0.5)
    batch = client.messages.batches.retrieve(batch.id)
for result in client.messages.batches.results(batch.id):
    print(result.custom_id, result.result.type)
