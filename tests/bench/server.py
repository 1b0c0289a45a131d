"""A server that only sends prepared bytes, so that what is measured is the client.

`/json/v1/messages` answers with a message, under `/big` and `/chunks` with a stream of COUNT text events, in
large buffers or with one event to each HTTP chunk.
"""

from __future__ import annotations

import contextlib
import json
import socket
import sys
import threading

MESSAGE = {
    "id": "msg_01XFDUDYJgAACzvnptvVoYEL",
    "type": "message",
    "role": "assistant",
    "content": [{"type": "text", "text": "Hello! What would you like to talk about?"}],
    "model": "claude-sonnet-4-5",
    "stop_reason": "end_turn",
    "stop_sequence": None,
    "usage": {"input_tokens": 12, "output_tokens": 8},
}


def events(count: int) -> list[bytes]:
    """The frames of a streamed text of `count` pieces."""
    begun = {**MESSAGE, "content": [], "stop_reason": None}
    ended = {"stop_reason": "end_turn", "stop_sequence": None}
    payloads: list[dict[str, object]] = [
        {"type": "message_start", "message": begun},
        {"type": "content_block_start", "index": 0, "content_block": {"type": "text", "text": ""}},
        *(
            {"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": f"word {i} "}}
            for i in range(count)
        ),
        {"type": "content_block_stop", "index": 0},
        {"type": "message_delta", "delta": ended, "usage": {"output_tokens": count}},
        {"type": "message_stop"},
    ]
    texts = [json.dumps(payload, separators=(",", ":")) for payload in payloads]
    return [
        f"event: {payload['type']}\ndata: {text}\n\n".encode()
        for payload, text in zip(payloads, texts, strict=True)
    ]


def _chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


class Server:
    """One thread per connection, keep-alive, no parsing beyond what tells requests apart."""

    def __init__(self, count: int) -> None:
        body = json.dumps(MESSAGE).encode()
        self.message = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nrequest-id: req_1\r\n" + (
            b"content-length: %d\r\n\r\n%b" % (len(body), body)
        )
        self.head = (
            b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nrequest-id: req_1\r\n"
            b"transfer-encoding: chunked\r\n\r\n"
        )
        frames = events(count)
        whole = b"".join(frames)
        self.big = [_chunk(whole[i : i + 65536]) for i in range(0, len(whole), 65536)] + [b"0\r\n\r\n"]
        self.chunks = [*map(_chunk, frames), b"0\r\n\r\n"]

    def serve(self) -> None:
        listener = socket.create_server(("127.0.0.1", 0))
        print(listener.getsockname()[1], flush=True)
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=self._talk, args=(connection,), daemon=True).start()

    def _talk(self, connection: socket.socket) -> None:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with contextlib.suppress(OSError):  # clients hang up in the middle
            data = b""
            while True:
                head, data = self._request(connection, data)
                if not head:
                    return
                if head.startswith(b"POST /json"):
                    connection.sendall(self.message)
                    continue
                connection.sendall(self.head)
                for piece in self.big if head.startswith(b"POST /big") else self.chunks:
                    connection.sendall(piece)

    def _request(self, connection: socket.socket, data: bytes) -> tuple[bytes, bytes]:
        """The head of the next request, and what was read beyond it; no head when there is no more."""
        while b"\r\n\r\n" not in data:
            received = connection.recv(65536)
            if not received:
                return b"", b""
            data += received
        head, _, data = data.partition(b"\r\n\r\n")
        lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
        length = int(lengths[0].split(b":")[1]) if lengths else 0
        while len(data) < length:
            data += connection.recv(65536)
        return head, data[length:]


if __name__ == "__main__":
    Server(int(sys.argv[1])).serve()
