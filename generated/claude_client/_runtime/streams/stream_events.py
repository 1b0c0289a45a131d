"""Events that `messages.stream()` adds to the wire events: each has a piece and the value so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attr import define, field

from ..errors import ToolInputError
from ..models.codec import loads_partial

if TYPE_CHECKING:
    import httpx


class Pieces(list[str]):
    """The pieces of a text in order of arrival."""

    response: httpx.Response
    owner: Any = None  # the name of the tool, if the pieces are its input
    begun: Any = None  # the initial input of the block

    def value(self, count: int) -> Any:
        """Decode the first `count` pieces as partial JSON.

        Raises `ToolInputError` if they cannot become JSON.
        """
        text = "".join(self[:count])
        if not text.strip():
            return {} if self.begun is None else self.begun
        try:
            return loads_partial(text)
        except ValueError as error:
            raise ToolInputError(
                self.response,
                text,
                message=f"The input of tool {self.owner!r} is not JSON ({error}): {text[:200]!r}; "
                "current_message_snapshot has the rest of the message",
            ) from None


@define(kw_only=True)
class _Growing:
    """The pieces up to an event; they are joined on demand."""

    _pieces: Pieces = field(repr=False)
    _count: int = field(repr=False)

    def _joined(self) -> str:
        return "".join(self._pieces[: self._count])


@define(kw_only=True)
class TextEvent(_Growing):
    """More text."""

    text: str
    type: Literal["text"] = "text"

    @property
    def snapshot(self) -> str:
        """The text of the block so far."""
        return self._joined()


@define(kw_only=True)
class ThinkingEvent(_Growing):
    """More thinking."""

    thinking: str
    type: Literal["thinking"] = "thinking"

    @property
    def snapshot(self) -> str:
        """The thinking of the block so far."""
        return self._joined()


@define(kw_only=True)
class InputJsonEvent(_Growing):
    """More of a tool's input."""

    partial_json: str
    type: Literal["input_json"] = "input_json"

    @property
    def snapshot(self) -> Any:
        """The input so far, as far as it parses."""
        return self._pieces.value(self._count)


@define(kw_only=True)
class SignatureEvent:
    """The signature of a thinking block."""

    signature: str
    type: Literal["signature"] = "signature"


@define(kw_only=True)
class CitationEvent:
    """One more citation."""

    citation: Any
    snapshot: list[Any]
    type: Literal["citation"] = "citation"


@define(kw_only=True)
class ContentBlockStopEvent:
    """A block is complete."""

    index: int
    content_block: Any
    type: Literal["content_block_stop"] = "content_block_stop"


@define(kw_only=True)
class MessageStopEvent:
    """The message is complete."""

    message: Any
    type: Literal["message_stop"] = "message_stop"
