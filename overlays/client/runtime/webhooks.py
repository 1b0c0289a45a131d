"""Webhooks: reads the events that the API delivers to a server of yours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from .errors import AnthropicError, InvalidArgumentError, WebhookVerificationError
from .models.codec import loads
from .models.decode import decoder
from .models.json_object import JSONObject

if TYPE_CHECKING:
    from standardwebhooks import Webhook

Event = TypeVar("Event")


class Webhooks(Generic[Event]):
    """Reads deliveries. It sends no requests, so it is the same for both clients."""

    def __init__(self, event: str, key: str | None) -> None:
        self._event = event
        self._key = key

    def unwrap(
        self, payload: str | bytes, *, headers: Mapping[str, str], key: str | bytes | None = None
    ) -> Event:
        """Return the event of a delivery whose signature is valid.

        Args:
            payload: The body of the request, unchanged.
            headers: The header fields of the request.
            key: The signing secret of the endpoint, by default the `webhook_key` of the client.

        Raises:
            WebhookVerificationError: If the signature is missing, wrong, or older than five minutes.
            InvalidArgumentError: If there is no key, or it is not a signing secret.
            AnthropicError: If `standardwebhooks` is not installed.
        """
        verifier, given = _verifier(self._key if key is None else key), dict(headers)
        try:
            verifier.verify(payload, given, json_parse=False)
        # The library raises its own exception, or ValueError for a header that it cannot read.
        except Exception as error:
            said = "the signature cannot be read" if isinstance(error, ValueError) else str(error)
            raise WebhookVerificationError(f"the delivery is not verified: {said}") from None
        return self.parse_unverified(payload)

    def parse_unverified(self, payload: str | bytes) -> Event:
        """Return the event of a delivery, without looking at its signature.

        Raises:
            WebhookVerificationError: If the payload is not an event.
        """
        try:
            found = loads(payload if isinstance(payload, bytes) else payload.encode())
        except ValueError:
            found = None
        event: Any = decoder(self._event)(found)
        if not isinstance(event, JSONObject):
            raise WebhookVerificationError("the delivery is not a JSON object")
        return cast("Event", event)


def _verifier(key: str | bytes | None) -> Webhook:
    try:
        from standardwebhooks import Webhook
    except ImportError:
        raise AnthropicError("to verify webhooks, install claude-conformance[webhooks]") from None
    if key is None:
        raise InvalidArgumentError(
            "no signing secret: pass key or webhook_key, or set ANTHROPIC_WEBHOOK_SIGNING_KEY"
        )
    try:
        return Webhook(key)
    except Exception:
        raise InvalidArgumentError("the signing secret of the webhook is not base64 after whsec_") from None
