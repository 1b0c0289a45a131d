"""HTTP/1.1 of the mock: an invalid request gets the API's error envelope.

uvicorn responds to such requests in plain text, and disconnects if a client only closes its sending side.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping

import h11
from uvicorn.protocols.http.h11_impl import STATUS_PHRASES, H11Protocol

from claude_conformance.mock.http.errors import envelope
from claude_conformance.mock.http.sending import LIVE, UNREAD
from claude_conformance.mock.world.identity import request_id
from claude_conformance.wire.jsontext import dumps

# Messages of h11, and their replacements. Its other messages quote the request, which may contain a key.
SAYINGS: Mapping[str, str] = {
    "Missing mandatory Host: header": "host: header is required",
    "Found multiple Host: headers": "host: send one header",
    "conflicting Content-Length headers": "content-length: the values contradict each other",
    "bad Content-Length": "content-length: Input should be a valid integer",
    "Only Transfer-Encoding: chunked is supported": "transfer-encoding: only chunked is supported",
    "multiple Transfer-Encoding headers": "transfer-encoding: send one header",
    "Receive buffer too long": "The request headers are too large",
    "peer unexpectedly closed connection": "The request ended before its headers were complete",
}
# An unknown transfer coding is 501 (RFC 9112, 6.1), headers that are too large are 431 (RFC 6585).
STATUSES: Mapping[str, int] = {
    "Only Transfer-Encoding: chunked is supported": 501,
    "Receive buffer too long": 431,
}
INCOMPLETE = "The request body ended before it was complete"
INVALID = "The request is not valid HTTP/1.1"


class HttpProtocol(H11Protocol):
    """Refuses in the API's envelope, and still answers a client that has closed its sending side."""

    _sent_all = False

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 - h11's own words say more
        """Refuse what h11 has just refused, and close the connection."""
        error = sys.exc_info()[1]
        status = STATUSES.get(str(error), 400)
        if self.cycle is not None and not self.cycle.response_complete:
            # The application sees a disconnect.
            self.cycle.disconnected = True
            self.cycle.message_event.set()
            said = INCOMPLETE if self._sent_all else INVALID
        else:
            said = SAYINGS.get(str(error), INVALID)
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            self._send(status, said)
        self.transport.close()

    def _send(self, status: int, message: str) -> None:
        id = request_id()
        body = dumps(envelope(status, message, id)).encode()
        headers = [
            *self.server_state.default_headers,
            (b"request-id", id.encode()),
            (b"content-type", b"application/json"),
            (b"x-should-retry", b"false"),
            (b"content-length", str(len(body)).encode()),
            (b"connection", b"close"),
        ]
        for event in (
            h11.Response(status_code=status, headers=headers, reason=STATUS_PHRASES[status]),
            h11.Data(data=body),
            h11.EndOfMessage(),
        ):
            self.transport.write(self.conn.send(event) or b"")

    def eof_received(self) -> bool:  # type: ignore[override]
        """Handle the end of sending. Return True while a response is pending."""
        self._sent_all = True
        if self.transport.is_closing():
            return False
        if self.cycle is not None and not self.cycle.response_complete:
            if self.conn.their_state is h11.SEND_BODY:
                self._refuse_rest()
            self._end_live()
            return True
        if self.conn.their_state is h11.IDLE and self.conn.trailing_data[0]:
            self._refuse_rest()
            return True
        return False

    def shutdown(self) -> None:
        """Close the connection as soon as its response is complete. A stream that would go on ends now."""
        super().shutdown()
        self._end_live()

    def _end_live(self) -> None:
        """Let a stream without an end see a disconnect."""
        if self.cycle is not None and not self.cycle.response_complete and self.scope.get(LIVE):
            self.cycle.disconnected = True
            self.cycle.message_event.set()

    def on_response_complete(self) -> None:
        """Go on to the next request, if the client has sent one."""
        unread = self.scope.get(UNREAD)
        if isinstance(unread, bytes):
            self.conn.receive_data(unread)
        super().on_response_complete()
        if self._sent_all and not self.transport.is_closing() and self.cycle.response_complete:
            if self.conn.their_state is h11.IDLE and self.conn.trailing_data[0]:
                self._refuse_rest()
            else:
                self.transport.close()

    def _refuse_rest(self) -> None:
        """Tell h11 that the incomplete request will not continue."""
        self.conn.receive_data(b"")
        self.handle_events()

    def _unsupported_upgrade_warning(self) -> None:
        """Ignore an upgrade that is not offered (RFC 9110, 7.8) without a warning."""


__all__ = ["HttpProtocol"]
