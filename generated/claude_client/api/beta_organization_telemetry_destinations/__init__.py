"""client.beta.organization.telemetry_destinations"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    create_telemetry_destination,
    delete_telemetry_destination,
    get_telemetry_destination,
    list_telemetry_destinations,
    test_telemetry_destination,
    update_telemetry_destination,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import (
        DeletedTelemetryDestination,
        TelemetryDestination,
        TelemetryDestinationStateParams,
        TelemetryDestinationTestResponse,
        TelemetryDestinationTracesParams,
        TelemetryDestinationWorkspacesParams,
    )
    from ..beta_organization_telemetry_destinations_workspaces import (
        AsyncBetaOrganizationTelemetryDestinationsWorkspaces,
        AsyncBetaOrganizationTelemetryDestinationsWorkspacesWithRawResponse,
        AsyncBetaOrganizationTelemetryDestinationsWorkspacesWithStreamingResponse,
        BetaOrganizationTelemetryDestinationsWorkspaces,
        BetaOrganizationTelemetryDestinationsWorkspacesWithRawResponse,
        BetaOrganizationTelemetryDestinationsWorkspacesWithStreamingResponse,
    )


class BetaOrganizationTelemetryDestinations(SyncResource):
    """`client.beta.organization.telemetry_destinations`"""

    @cached_property
    def workspaces(self) -> BetaOrganizationTelemetryDestinationsWorkspaces:
        from ..beta_organization_telemetry_destinations_workspaces import (
            BetaOrganizationTelemetryDestinationsWorkspaces,
        )

        return BetaOrganizationTelemetryDestinationsWorkspaces(self._client, self._form)

    @property
    def with_raw_response(self) -> BetaOrganizationTelemetryDestinationsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationTelemetryDestinationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationTelemetryDestinationsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationTelemetryDestinationsWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        workspace_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[TelemetryDestination]:
        """List telemetry destinations

        Lists the destinations of the organization, newest first.

        Args:
            limit: The maximum number of objects in a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            workspace_ids: Only destinations that get traces of at least one of these workspaces.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_telemetry_destinations.OPERATION,
            {
                "limit": limit,
                "page": page,
                "workspace_ids": workspace_ids,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[TelemetryDestination] = self._run(call)
        return result

    def create(
        self,
        *,
        endpoint_url: str,
        workspaces: TelemetryDestinationWorkspacesParams,
        display_name: str | None | NotGiven = NOT_GIVEN,
        headers: Mapping[str, str] | NotGiven = NOT_GIVEN,
        traces: TelemetryDestinationTracesParams | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TelemetryDestination:
        """Create a telemetry destination

        Sends the traces of workspaces to a collector of yours. An organization has at most 10
        destinations.

        Args:
            endpoint_url: Where the collector takes OTLP over HTTP. `/v1/traces` is appended to it. Only HTTPS,
                port 443 and a host name are allowed, without query, fragment and user name.
            workspaces: The workspaces whose traces are sent.
            display_name: What people call the destination.
            headers: Headers of every delivery, such as one that signs in. No response contains their values.
                Names differ in more than case, and together they have at most 16,384 bytes. Headers
                that HTTP or the API need cannot be set.
            traces: What is sent of traces.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_telemetry_destination.OPERATION,
            {
                "endpoint_url": endpoint_url,
                "workspaces": workspaces,
                "display_name": display_name,
                "headers": headers,
                "traces": traces,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TelemetryDestination = self._run(call)
        return result

    def retrieve(
        self,
        destination_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TelemetryDestination:
        """Get a telemetry destination

        Gets a destination, without the values of its headers.

        Args:
            destination_id: The id of the destination.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_telemetry_destination.OPERATION,
            {
                "destination_id": destination_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TelemetryDestination = self._run(call)
        return result

    def update(
        self,
        destination_id: str,
        *,
        display_name: str | None | NotGiven = NOT_GIVEN,
        endpoint_url: str | NotGiven = NOT_GIVEN,
        headers: Mapping[str, str | None] | NotGiven = NOT_GIVEN,
        state: TelemetryDestinationStateParams | NotGiven = NOT_GIVEN,
        traces: TelemetryDestinationTracesParams | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        workspaces: TelemetryDestinationWorkspacesParams | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TelemetryDestination:
        """Update a telemetry destination

        Changes a destination, disables it or enables it again. It fails with 409 if another request
        changes the destination at the same time.

        Args:
            destination_id: The id of the destination.
            display_name: The new name; null removes it.
            endpoint_url: The new address of the collector. Another host removes the headers; then
                `traces.endpoint_url` must change too.
            headers: Headers to set, by name; null as a value removes one. A value is only accepted together
                with `endpoint_url`.
            state: Whether traces are sent.
            traces: What is sent of traces from now on; null sets the defaults.
            workspaces: The workspaces whose traces are sent from now on. It is refused while the list has more
                than 750.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_telemetry_destination.OPERATION,
            {
                "destination_id": destination_id,
                "display_name": display_name,
                "endpoint_url": endpoint_url,
                "headers": headers,
                "state": state,
                "traces": traces,
                "workspaces": workspaces,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TelemetryDestination = self._run(call)
        return result

    def delete(
        self,
        destination_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedTelemetryDestination:
        """Delete a telemetry destination

        Deletes a destination and its list of workspaces for good.

        Args:
            destination_id: The id of the destination.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_telemetry_destination.OPERATION,
            {
                "destination_id": destination_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedTelemetryDestination = self._run(call)
        return result

    def test(
        self,
        destination_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TelemetryDestinationTestResponse:
        """Test a telemetry destination

        Sends one span to a destination and tells what came of it. The status is 200 even if the
        destination refuses it. Tests less than 10 seconds apart can fail with 429.

        Args:
            destination_id: The id of the destination.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            test_telemetry_destination.OPERATION,
            {
                "destination_id": destination_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TelemetryDestinationTestResponse = self._run(call)
        return result


class AsyncBetaOrganizationTelemetryDestinations(AsyncResource):
    """`client.beta.organization.telemetry_destinations`"""

    @cached_property
    def workspaces(self) -> AsyncBetaOrganizationTelemetryDestinationsWorkspaces:
        from ..beta_organization_telemetry_destinations_workspaces import (
            AsyncBetaOrganizationTelemetryDestinationsWorkspaces,
        )

        return AsyncBetaOrganizationTelemetryDestinationsWorkspaces(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationTelemetryDestinationsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationTelemetryDestinationsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaOrganizationTelemetryDestinationsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationTelemetryDestinationsWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        workspace_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[TelemetryDestination, AsyncPageCursor[TelemetryDestination]]:
        """List telemetry destinations

        Lists the destinations of the organization, newest first.

        Args:
            limit: The maximum number of objects in a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            workspace_ids: Only destinations that get traces of at least one of these workspaces.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_telemetry_destinations.OPERATION,
            {
                "limit": limit,
                "page": page,
                "workspace_ids": workspace_ids,
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
        endpoint_url: str,
        workspaces: TelemetryDestinationWorkspacesParams,
        display_name: str | None | NotGiven = NOT_GIVEN,
        headers: Mapping[str, str] | NotGiven = NOT_GIVEN,
        traces: TelemetryDestinationTracesParams | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TelemetryDestination:
        """Create a telemetry destination

        Sends the traces of workspaces to a collector of yours. An organization has at most 10
        destinations.

        Args:
            endpoint_url: Where the collector takes OTLP over HTTP. `/v1/traces` is appended to it. Only HTTPS,
                port 443 and a host name are allowed, without query, fragment and user name.
            workspaces: The workspaces whose traces are sent.
            display_name: What people call the destination.
            headers: Headers of every delivery, such as one that signs in. No response contains their values.
                Names differ in more than case, and together they have at most 16,384 bytes. Headers
                that HTTP or the API need cannot be set.
            traces: What is sent of traces.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_telemetry_destination.OPERATION,
            {
                "endpoint_url": endpoint_url,
                "workspaces": workspaces,
                "display_name": display_name,
                "headers": headers,
                "traces": traces,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TelemetryDestination = await self._run(call)
        return result

    async def retrieve(
        self,
        destination_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TelemetryDestination:
        """Get a telemetry destination

        Gets a destination, without the values of its headers.

        Args:
            destination_id: The id of the destination.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_telemetry_destination.OPERATION,
            {
                "destination_id": destination_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TelemetryDestination = await self._run(call)
        return result

    async def update(
        self,
        destination_id: str,
        *,
        display_name: str | None | NotGiven = NOT_GIVEN,
        endpoint_url: str | NotGiven = NOT_GIVEN,
        headers: Mapping[str, str | None] | NotGiven = NOT_GIVEN,
        state: TelemetryDestinationStateParams | NotGiven = NOT_GIVEN,
        traces: TelemetryDestinationTracesParams | Mapping[str, Any] | None | NotGiven = NOT_GIVEN,
        workspaces: TelemetryDestinationWorkspacesParams | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TelemetryDestination:
        """Update a telemetry destination

        Changes a destination, disables it or enables it again. It fails with 409 if another request
        changes the destination at the same time.

        Args:
            destination_id: The id of the destination.
            display_name: The new name; null removes it.
            endpoint_url: The new address of the collector. Another host removes the headers; then
                `traces.endpoint_url` must change too.
            headers: Headers to set, by name; null as a value removes one. A value is only accepted together
                with `endpoint_url`.
            state: Whether traces are sent.
            traces: What is sent of traces from now on; null sets the defaults.
            workspaces: The workspaces whose traces are sent from now on. It is refused while the list has more
                than 750.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_telemetry_destination.OPERATION,
            {
                "destination_id": destination_id,
                "display_name": display_name,
                "endpoint_url": endpoint_url,
                "headers": headers,
                "state": state,
                "traces": traces,
                "workspaces": workspaces,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TelemetryDestination = await self._run(call)
        return result

    async def delete(
        self,
        destination_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedTelemetryDestination:
        """Delete a telemetry destination

        Deletes a destination and its list of workspaces for good.

        Args:
            destination_id: The id of the destination.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_telemetry_destination.OPERATION,
            {
                "destination_id": destination_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedTelemetryDestination = await self._run(call)
        return result

    async def test(
        self,
        destination_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TelemetryDestinationTestResponse:
        """Test a telemetry destination

        Sends one span to a destination and tells what came of it. The status is 200 even if the
        destination refuses it. Tests less than 10 seconds apart can fail with 429.

        Args:
            destination_id: The id of the destination.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            test_telemetry_destination.OPERATION,
            {
                "destination_id": destination_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TelemetryDestinationTestResponse = await self._run(call)
        return result


class BetaOrganizationTelemetryDestinationsWithRawResponse:
    """The methods of `beta.organization.telemetry_destinations`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationTelemetryDestinations) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.delete = raw(inner.delete)
        self.test = raw(inner.test)

    @cached_property
    def workspaces(self) -> BetaOrganizationTelemetryDestinationsWorkspacesWithRawResponse:
        from ..beta_organization_telemetry_destinations_workspaces import (
            BetaOrganizationTelemetryDestinationsWorkspacesWithRawResponse,
        )

        return BetaOrganizationTelemetryDestinationsWorkspacesWithRawResponse(self._resource.workspaces)


class AsyncBetaOrganizationTelemetryDestinationsWithRawResponse:
    """The methods of `beta.organization.telemetry_destinations`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationTelemetryDestinations) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.delete = async_raw(inner.delete)
        self.test = async_raw(inner.test)

    @cached_property
    def workspaces(self) -> AsyncBetaOrganizationTelemetryDestinationsWorkspacesWithRawResponse:
        from ..beta_organization_telemetry_destinations_workspaces import (
            AsyncBetaOrganizationTelemetryDestinationsWorkspacesWithRawResponse,
        )

        return AsyncBetaOrganizationTelemetryDestinationsWorkspacesWithRawResponse(self._resource.workspaces)


class BetaOrganizationTelemetryDestinationsWithStreamingResponse:
    """The methods of `beta.organization.telemetry_destinations`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationTelemetryDestinations) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.delete = streamed(inner.delete)
        self.test = streamed(inner.test)

    @cached_property
    def workspaces(self) -> BetaOrganizationTelemetryDestinationsWorkspacesWithStreamingResponse:
        from ..beta_organization_telemetry_destinations_workspaces import (
            BetaOrganizationTelemetryDestinationsWorkspacesWithStreamingResponse,
        )

        return BetaOrganizationTelemetryDestinationsWorkspacesWithStreamingResponse(self._resource.workspaces)


class AsyncBetaOrganizationTelemetryDestinationsWithStreamingResponse:
    """The methods of `beta.organization.telemetry_destinations`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationTelemetryDestinations) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.delete = async_streamed(inner.delete)
        self.test = async_streamed(inner.test)

    @cached_property
    def workspaces(self) -> AsyncBetaOrganizationTelemetryDestinationsWorkspacesWithStreamingResponse:
        from ..beta_organization_telemetry_destinations_workspaces import (
            AsyncBetaOrganizationTelemetryDestinationsWorkspacesWithStreamingResponse,
        )

        return AsyncBetaOrganizationTelemetryDestinationsWorkspacesWithStreamingResponse(
            self._resource.workspaces
        )
