"""Incremental decoder of server-sent events, as the WHATWG HTML standard defines it."""

from __future__ import annotations

import attrs

from claude_conformance.wire.lines import LineSplitter, WireError

__all__ = ["Frame", "SseDecoder", "WireError"]

_BOM = b"\xef\xbb\xbf"


@attrs.frozen
class Frame:
    """One dispatched event. ``event`` is empty without an ``event:`` line.

    ``id`` is the last event id of the stream so far, ``retry`` a value (ms) seen in this frame,
    ``utf8`` False if its bytes were not valid UTF-8 (they were replaced by U+FFFD).
    """

    event: str
    data: str
    id: str = ""
    retry: int | None = None
    utf8: bool = True


class SseDecoder:
    """Takes bytes and returns frames. The two limits (in bytes) bound its memory.

    After a line or frame above its limit the decoder stops: ``error`` says why and `feed` returns nothing
    more. The frames and the error do not depend on how the stream is split into chunks.
    """

    def __init__(self, *, max_line: int = 4 << 20, max_frame: int = 8 << 20) -> None:
        self._lines = LineSplitter(max_line, cr=True)
        self._max_frame = max_frame
        self._head: bytes | None = b""
        self._id = ""
        self.error: WireError | None = None
        self._reset()

    def _reset(self) -> None:
        self._event = ""
        self._data: list[str] = []
        self._size = 0
        self._retry: int | None = None
        self._utf8 = True
        self._touched = False

    @property
    def incomplete(self) -> bool:
        """Whether the bytes so far end inside a frame (at the end of the stream it is discarded)."""
        return self.error is not None or self._touched or bool(self._lines.pending) or bool(self._head)

    def feed(self, chunk: bytes) -> list[Frame]:
        """Return the frames that this chunk completes."""
        if self.error is not None:
            return []
        frames: list[Frame] = []
        try:
            self._lines.push(self._strip_bom(chunk))
        except WireError as error:
            self.error = error
        lines, self._lines.ready = self._lines.ready, []
        for line in lines:
            try:
                frame = self._line(line)
            except WireError as error:
                self.error = error
                break
            if frame is not None:
                frames.append(frame)
        return frames

    def _strip_bom(self, chunk: bytes) -> bytes:
        if self._head is None:
            return chunk
        head = self._head + chunk
        if len(head) < len(_BOM) and _BOM.startswith(head):
            self._head = head
            return b""
        self._head = None
        return head.removeprefix(_BOM)

    def _line(self, line: bytes) -> Frame | None:
        if not line:
            return self._dispatch()
        if line.startswith(b":"):
            return None
        self._touched = True
        try:
            text = line.decode()
        except UnicodeDecodeError:
            text = line.decode(errors="replace")
            self._utf8 = False
        name, _, value = text.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._size += len(line)
            if self._size > self._max_frame:
                raise WireError(f"the data of a frame is longer than {self._max_frame} bytes")
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id":
            if "\0" not in value:
                self._id = value
        elif name == "retry" and value.isascii() and value.isdigit() and len(value) <= 18:
            self._retry = int(value)
        return None

    def _dispatch(self) -> Frame | None:
        frame = None
        # The standard drops a frame without a data line, even with a name.
        if self._data:
            frame = Frame(self._event, "\n".join(self._data), self._id, self._retry, self._utf8)
        self._reset()
        return frame
