"""A file is stored once and named in a question."""

from claude_client import Client as Anthropic

client = Anthropic()

stored = client.files.upload(file=("tides.txt", b"Saint-Malo 18:42\nRoscoff 17:15\n", "text/plain"))
print("stored:", stored.filename, stored.size_bytes, "bytes")
message = client.messages.create(
    model="claude-sonnet-5-5",
    max_tokens=256,
    messages=[
        {
            "role": "user",
            "content": [
                {"type": "document", "source": {"type": "file", "file_id": stored.id}},
                {"type": "text", "text": "Which tide comes first?"},
            ],
        }
    ],
)
print("stopped for:", message.stop_reason)
print("deleted:", client.files.delete(stored.id).id == stored.id)
