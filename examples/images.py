"""A picture in a question."""

import base64
import struct
import zlib

from claude_client import Client as Anthropic


def png(width: int, height: int, rgb: tuple[int, int, int]) -> bytes:
    """A picture of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + bytes(rgb) * width) * height
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


client = Anthropic()
data = base64.b64encode(png(64, 64, (12, 80, 140))).decode()
message = client.messages.create(
    model="claude-sonnet-5-5",
    max_tokens=256,
    messages=[
        {
            "role": "user",
            "content": [
                {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": data}},
                {"type": "text", "text": "What colour is this?"},
            ],
        }
    ],
)
print(message.stop_reason, message.usage.input_tokens)
