"""client.beta.deployment_runs"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import get_deployment_run, list_deployment_runs

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import DeploymentRun


class BetaDeploymentRuns(SyncResource):
    """`client.beta.deployment_runs`"""

    @property
    def with_raw_response(self) -> BetaDeploymentRunsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaDeploymentRunsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaDeploymentRunsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaDeploymentRunsWithStreamingResponse(self)

    def list(
        self,
        *,
        created_at_gt: str | datetime | NotGiven = NOT_GIVEN,
        created_at_gte: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lt: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lte: str | datetime | NotGiven = NOT_GIVEN,
        deployment_id: str | NotGiven = NOT_GIVEN,
        has_error: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        trigger_type: Literal["schedule", "manual"] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[DeploymentRun]:
        """List runs

        Lists the runs of all deployments of the workspace, newest first.

        Args:
            created_at_gt: Only objects created after this time.
            created_at_gte: Only objects created at this time or later.
            created_at_lt: Only objects created before this time.
            created_at_lte: Only objects created at this time or earlier.
            deployment_id: Only runs of this deployment. The list is empty if the deployment does not exist.
            has_error: Only runs with an error, or only those with a session.
            limit: The maximum number of objects in a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            trigger_type: Only runs that were started in this way.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_deployment_runs.OPERATION,
            {
                "created_at_gt": created_at_gt,
                "created_at_gte": created_at_gte,
                "created_at_lt": created_at_lt,
                "created_at_lte": created_at_lte,
                "deployment_id": deployment_id,
                "has_error": has_error,
                "limit": limit,
                "page": page,
                "trigger_type": trigger_type,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[DeploymentRun] = self._run(call)
        return result

    def retrieve(
        self,
        deployment_run_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeploymentRun:
        """Get a run

        Gets a run of a deployment.

        Args:
            deployment_run_id: The id of the run.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_deployment_run.OPERATION,
            {
                "deployment_run_id": deployment_run_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeploymentRun = self._run(call)
        return result


class AsyncBetaDeploymentRuns(AsyncResource):
    """`client.beta.deployment_runs`"""

    @property
    def with_raw_response(self) -> AsyncBetaDeploymentRunsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaDeploymentRunsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaDeploymentRunsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaDeploymentRunsWithStreamingResponse(self)

    def list(
        self,
        *,
        created_at_gt: str | datetime | NotGiven = NOT_GIVEN,
        created_at_gte: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lt: str | datetime | NotGiven = NOT_GIVEN,
        created_at_lte: str | datetime | NotGiven = NOT_GIVEN,
        deployment_id: str | NotGiven = NOT_GIVEN,
        has_error: bool | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        trigger_type: Literal["schedule", "manual"] | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[DeploymentRun, AsyncPageCursor[DeploymentRun]]:
        """List runs

        Lists the runs of all deployments of the workspace, newest first.

        Args:
            created_at_gt: Only objects created after this time.
            created_at_gte: Only objects created at this time or later.
            created_at_lt: Only objects created before this time.
            created_at_lte: Only objects created at this time or earlier.
            deployment_id: Only runs of this deployment. The list is empty if the deployment does not exist.
            has_error: Only runs with an error, or only those with a session.
            limit: The maximum number of objects in a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            trigger_type: Only runs that were started in this way.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_deployment_runs.OPERATION,
            {
                "created_at_gt": created_at_gt,
                "created_at_gte": created_at_gte,
                "created_at_lt": created_at_lt,
                "created_at_lte": created_at_lte,
                "deployment_id": deployment_id,
                "has_error": has_error,
                "limit": limit,
                "page": page,
                "trigger_type": trigger_type,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._pages(call)

    async def retrieve(
        self,
        deployment_run_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeploymentRun:
        """Get a run

        Gets a run of a deployment.

        Args:
            deployment_run_id: The id of the run.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_deployment_run.OPERATION,
            {
                "deployment_run_id": deployment_run_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeploymentRun = await self._run(call)
        return result


class BetaDeploymentRunsWithRawResponse:
    """The methods of `beta.deployment_runs`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaDeploymentRuns) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.retrieve = raw(inner.retrieve)


class AsyncBetaDeploymentRunsWithRawResponse:
    """The methods of `beta.deployment_runs`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaDeploymentRuns) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.retrieve = async_raw(inner.retrieve)


class BetaDeploymentRunsWithStreamingResponse:
    """The methods of `beta.deployment_runs`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaDeploymentRuns) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.retrieve = streamed(inner.retrieve)


class AsyncBetaDeploymentRunsWithStreamingResponse:
    """The methods of `beta.deployment_runs`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaDeploymentRuns) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.retrieve = async_streamed(inner.retrieve)
