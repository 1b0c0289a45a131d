"""client.beta.organization.webhooks"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    create_webhook_endpoint,
    delete_webhook_endpoint,
    get_webhook_endpoint,
    list_webhook_endpoints,
    regenerate_webhook_signing_secret,
    update_webhook_endpoint,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPage, AsyncPaginator, SyncPage
    from ...models import (
        DeletedOrganizationWebhookEndpoint,
        NewOrganizationWebhookEndpoint,
        OrganizationWebhookEndpoint,
        OrganizationWebhookEndpointSigningSecret,
        OrganizationWebhookEventType,
        OrganizationWebhookEventTypeParam,
    )


class BetaOrganizationWebhooks(SyncResource):
    """`client.beta.organization.webhooks`"""

    @property
    def with_raw_response(self) -> BetaOrganizationWebhooksWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationWebhooksWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationWebhooksWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationWebhooksWithStreamingResponse(self)

    def list(
        self,
        *,
        after_id: str | NotGiven = NOT_GIVEN,
        before_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[OrganizationWebhookEndpoint]:
        """List webhook endpoints

        Lists the endpoints of the organization; those of workspaces are not among them.

        Args:
            after_id: The page starts right after the object with this id.
            before_id: The page has the first objects of the list, up to the object with this id. Other lists
                have those right before it.
            limit: The maximum number of objects in a page; 0 means 20. Default: 0.
            order: Whether the list begins with the oldest objects (`asc`) or the newest ones. Default:
                "desc".
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_webhook_endpoints.OPERATION,
            {
                "after_id": after_id,
                "before_id": before_id,
                "limit": limit,
                "order": order,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPage[OrganizationWebhookEndpoint] = self._run(call)
        return result

    def create(
        self,
        *,
        enabled_events: Sequence[OrganizationWebhookEventTypeParam | OrganizationWebhookEventType],
        url: str,
        description: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> NewOrganizationWebhookEndpoint:
        """Create a webhook endpoint

        Has events delivered to a server of yours. An organization has at most 32 endpoints, disabled
        ones included. Only this response and that of a new signing secret contain the secret.

        Args:
            enabled_events: The types of the events to deliver.
            url: Where events are sent to. Only HTTPS is possible.
            description: Notes about the endpoint.
            name: A short name.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_webhook_endpoint.OPERATION,
            {
                "enabled_events": enabled_events,
                "url": url,
                "description": description,
                "name": name,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: NewOrganizationWebhookEndpoint = self._run(call)
        return result

    def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationWebhookEndpoint:
        """Get a webhook endpoint

        Gets an endpoint, without its signing secret.

        Args:
            webhook_endpoint_id: The id of the endpoint.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_webhook_endpoint.OPERATION,
            {
                "webhook_endpoint_id": webhook_endpoint_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: OrganizationWebhookEndpoint = self._run(call)
        return result

    def update(
        self,
        webhook_endpoint_id: str,
        *,
        description: str | NotGiven = NOT_GIVEN,
        enabled_events: Sequence[OrganizationWebhookEventTypeParam | OrganizationWebhookEventType]
        | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        state: Literal["disabled", "enabled"] | NotGiven = NOT_GIVEN,
        url: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationWebhookEndpoint:
        """Update a webhook endpoint

        Changes an endpoint, disables it or enables it again. Events that happen while it is disabled
        are not delivered later.

        Args:
            webhook_endpoint_id: The id of the endpoint.
            description: Notes about the endpoint.
            enabled_events: The types of the events to deliver, as a whole. An empty list changes nothing.
            name: A short name.
            state: `disabled` stops deliveries. `enabled` starts them again and clears `disabled_reason`.
            url: Where events are sent to. Only HTTPS is possible.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_webhook_endpoint.OPERATION,
            {
                "webhook_endpoint_id": webhook_endpoint_id,
                "description": description,
                "enabled_events": enabled_events,
                "name": name,
                "state": state,
                "url": url,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: OrganizationWebhookEndpoint = self._run(call)
        return result

    def delete(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedOrganizationWebhookEndpoint:
        """Delete a webhook endpoint

        Deletes an endpoint, which gets no more events.

        Args:
            webhook_endpoint_id: The id of the endpoint.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_webhook_endpoint.OPERATION,
            {
                "webhook_endpoint_id": webhook_endpoint_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedOrganizationWebhookEndpoint = self._run(call)
        return result

    def regenerate_signing_secret(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationWebhookEndpointSigningSecret:
        """Make a new signing secret

        Makes a new signing secret. The old one is invalid at once.

        Args:
            webhook_endpoint_id: The id of the endpoint.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            regenerate_webhook_signing_secret.OPERATION,
            {
                "webhook_endpoint_id": webhook_endpoint_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: OrganizationWebhookEndpointSigningSecret = self._run(call)
        return result


class AsyncBetaOrganizationWebhooks(AsyncResource):
    """`client.beta.organization.webhooks`"""

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationWebhooksWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationWebhooksWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaOrganizationWebhooksWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationWebhooksWithStreamingResponse(self)

    def list(
        self,
        *,
        after_id: str | NotGiven = NOT_GIVEN,
        before_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[OrganizationWebhookEndpoint, AsyncPage[OrganizationWebhookEndpoint]]:
        """List webhook endpoints

        Lists the endpoints of the organization; those of workspaces are not among them.

        Args:
            after_id: The page starts right after the object with this id.
            before_id: The page has the first objects of the list, up to the object with this id. Other lists
                have those right before it.
            limit: The maximum number of objects in a page; 0 means 20. Default: 0.
            order: Whether the list begins with the oldest objects (`asc`) or the newest ones. Default:
                "desc".
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_webhook_endpoints.OPERATION,
            {
                "after_id": after_id,
                "before_id": before_id,
                "limit": limit,
                "order": order,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._pages(call)

    async def create(
        self,
        *,
        enabled_events: Sequence[OrganizationWebhookEventTypeParam | OrganizationWebhookEventType],
        url: str,
        description: str | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> NewOrganizationWebhookEndpoint:
        """Create a webhook endpoint

        Has events delivered to a server of yours. An organization has at most 32 endpoints, disabled
        ones included. Only this response and that of a new signing secret contain the secret.

        Args:
            enabled_events: The types of the events to deliver.
            url: Where events are sent to. Only HTTPS is possible.
            description: Notes about the endpoint.
            name: A short name.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_webhook_endpoint.OPERATION,
            {
                "enabled_events": enabled_events,
                "url": url,
                "description": description,
                "name": name,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: NewOrganizationWebhookEndpoint = await self._run(call)
        return result

    async def retrieve(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationWebhookEndpoint:
        """Get a webhook endpoint

        Gets an endpoint, without its signing secret.

        Args:
            webhook_endpoint_id: The id of the endpoint.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_webhook_endpoint.OPERATION,
            {
                "webhook_endpoint_id": webhook_endpoint_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: OrganizationWebhookEndpoint = await self._run(call)
        return result

    async def update(
        self,
        webhook_endpoint_id: str,
        *,
        description: str | NotGiven = NOT_GIVEN,
        enabled_events: Sequence[OrganizationWebhookEventTypeParam | OrganizationWebhookEventType]
        | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        state: Literal["disabled", "enabled"] | NotGiven = NOT_GIVEN,
        url: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationWebhookEndpoint:
        """Update a webhook endpoint

        Changes an endpoint, disables it or enables it again. Events that happen while it is disabled
        are not delivered later.

        Args:
            webhook_endpoint_id: The id of the endpoint.
            description: Notes about the endpoint.
            enabled_events: The types of the events to deliver, as a whole. An empty list changes nothing.
            name: A short name.
            state: `disabled` stops deliveries. `enabled` starts them again and clears `disabled_reason`.
            url: Where events are sent to. Only HTTPS is possible.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_webhook_endpoint.OPERATION,
            {
                "webhook_endpoint_id": webhook_endpoint_id,
                "description": description,
                "enabled_events": enabled_events,
                "name": name,
                "state": state,
                "url": url,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: OrganizationWebhookEndpoint = await self._run(call)
        return result

    async def delete(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedOrganizationWebhookEndpoint:
        """Delete a webhook endpoint

        Deletes an endpoint, which gets no more events.

        Args:
            webhook_endpoint_id: The id of the endpoint.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_webhook_endpoint.OPERATION,
            {
                "webhook_endpoint_id": webhook_endpoint_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedOrganizationWebhookEndpoint = await self._run(call)
        return result

    async def regenerate_signing_secret(
        self,
        webhook_endpoint_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationWebhookEndpointSigningSecret:
        """Make a new signing secret

        Makes a new signing secret. The old one is invalid at once.

        Args:
            webhook_endpoint_id: The id of the endpoint.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            regenerate_webhook_signing_secret.OPERATION,
            {
                "webhook_endpoint_id": webhook_endpoint_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: OrganizationWebhookEndpointSigningSecret = await self._run(call)
        return result


class BetaOrganizationWebhooksWithRawResponse:
    """The methods of `beta.organization.webhooks`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationWebhooks) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.delete = raw(inner.delete)
        self.regenerate_signing_secret = raw(inner.regenerate_signing_secret)


class AsyncBetaOrganizationWebhooksWithRawResponse:
    """The methods of `beta.organization.webhooks`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationWebhooks) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.delete = async_raw(inner.delete)
        self.regenerate_signing_secret = async_raw(inner.regenerate_signing_secret)


class BetaOrganizationWebhooksWithStreamingResponse:
    """The methods of `beta.organization.webhooks`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationWebhooks) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.delete = streamed(inner.delete)
        self.regenerate_signing_secret = streamed(inner.regenerate_signing_secret)


class AsyncBetaOrganizationWebhooksWithStreamingResponse:
    """The methods of `beta.organization.webhooks`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationWebhooks) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.delete = async_streamed(inner.delete)
        self.regenerate_signing_secret = async_streamed(inner.regenerate_signing_secret)
