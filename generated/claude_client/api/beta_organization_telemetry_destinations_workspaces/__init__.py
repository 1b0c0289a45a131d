"""client.beta.organization.telemetry_destinations.workspaces"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    add_telemetry_destination_workspace,
    list_telemetry_destination_workspaces,
    remove_telemetry_destination_workspace,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import DeletedTelemetryDestinationWorkspace, TelemetryDestinationWorkspace


class BetaOrganizationTelemetryDestinationsWorkspaces(SyncResource):
    """`client.beta.organization.telemetry_destinations.workspaces`"""

    @property
    def with_raw_response(self) -> BetaOrganizationTelemetryDestinationsWorkspacesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationTelemetryDestinationsWorkspacesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationTelemetryDestinationsWorkspacesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationTelemetryDestinationsWorkspacesWithStreamingResponse(self)

    def list(
        self,
        destination_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[TelemetryDestinationWorkspace]:
        """List the workspaces of a destination

        Lists the workspaces on the list of a destination, the newest entry first. A destination of
        every workspace has no list, so the page is empty.

        Args:
            destination_id: The id of the destination.
            limit: The maximum number of objects in a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_telemetry_destination_workspaces.OPERATION,
            {
                "destination_id": destination_id,
                "limit": limit,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[TelemetryDestinationWorkspace] = self._run(call)
        return result

    def add(
        self,
        workspace_id: str,
        *,
        destination_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TelemetryDestinationWorkspace:
        """Add a workspace to a destination

        Puts a workspace on the list of a destination. A second time changes nothing. It is refused if
        the destination has no list, or the workspace is archived.

        Args:
            destination_id: The id of the destination.
            workspace_id: The id of the workspace.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            add_telemetry_destination_workspace.OPERATION,
            {
                "destination_id": destination_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TelemetryDestinationWorkspace = self._run(call)
        return result

    def remove(
        self,
        workspace_id: str,
        *,
        destination_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedTelemetryDestinationWorkspace:
        """Remove a workspace from a destination

        Takes a workspace off the list of a destination. It is refused if the destination has no list.

        Args:
            destination_id: The id of the destination.
            workspace_id: The id of the workspace.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            remove_telemetry_destination_workspace.OPERATION,
            {
                "destination_id": destination_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedTelemetryDestinationWorkspace = self._run(call)
        return result


class AsyncBetaOrganizationTelemetryDestinationsWorkspaces(AsyncResource):
    """`client.beta.organization.telemetry_destinations.workspaces`"""

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationTelemetryDestinationsWorkspacesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationTelemetryDestinationsWorkspacesWithRawResponse(self)

    @property
    def with_streaming_response(
        self,
    ) -> AsyncBetaOrganizationTelemetryDestinationsWorkspacesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationTelemetryDestinationsWorkspacesWithStreamingResponse(self)

    def list(
        self,
        destination_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[TelemetryDestinationWorkspace, AsyncPageCursor[TelemetryDestinationWorkspace]]:
        """List the workspaces of a destination

        Lists the workspaces on the list of a destination, the newest entry first. A destination of
        every workspace has no list, so the page is empty.

        Args:
            destination_id: The id of the destination.
            limit: The maximum number of objects in a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_telemetry_destination_workspaces.OPERATION,
            {
                "destination_id": destination_id,
                "limit": limit,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._pages(call)

    async def add(
        self,
        workspace_id: str,
        *,
        destination_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> TelemetryDestinationWorkspace:
        """Add a workspace to a destination

        Puts a workspace on the list of a destination. A second time changes nothing. It is refused if
        the destination has no list, or the workspace is archived.

        Args:
            destination_id: The id of the destination.
            workspace_id: The id of the workspace.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            add_telemetry_destination_workspace.OPERATION,
            {
                "destination_id": destination_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: TelemetryDestinationWorkspace = await self._run(call)
        return result

    async def remove(
        self,
        workspace_id: str,
        *,
        destination_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedTelemetryDestinationWorkspace:
        """Remove a workspace from a destination

        Takes a workspace off the list of a destination. It is refused if the destination has no list.

        Args:
            destination_id: The id of the destination.
            workspace_id: The id of the workspace.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            remove_telemetry_destination_workspace.OPERATION,
            {
                "destination_id": destination_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedTelemetryDestinationWorkspace = await self._run(call)
        return result


class BetaOrganizationTelemetryDestinationsWorkspacesWithRawResponse:
    """The methods of `beta.organization.telemetry_destinations.workspaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationTelemetryDestinationsWorkspaces) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.add = raw(inner.add)
        self.remove = raw(inner.remove)


class AsyncBetaOrganizationTelemetryDestinationsWorkspacesWithRawResponse:
    """The methods of `beta.organization.telemetry_destinations.workspaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationTelemetryDestinationsWorkspaces) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.add = async_raw(inner.add)
        self.remove = async_raw(inner.remove)


class BetaOrganizationTelemetryDestinationsWorkspacesWithStreamingResponse:
    """The methods of `beta.organization.telemetry_destinations.workspaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationTelemetryDestinationsWorkspaces) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.add = streamed(inner.add)
        self.remove = streamed(inner.remove)


class AsyncBetaOrganizationTelemetryDestinationsWorkspacesWithStreamingResponse:
    """The methods of `beta.organization.telemetry_destinations.workspaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationTelemetryDestinationsWorkspaces) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.add = async_streamed(inner.add)
        self.remove = async_streamed(inner.remove)
