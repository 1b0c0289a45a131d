"""client.organization.federation.rules.workspaces"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import add_federation_rule_workspace, list_federation_rule_workspaces, remove_federation_rule_workspace

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import FederationRuleWorkspace, FederationRuleWorkspaceRemoveResponse


class OrganizationFederationRulesWorkspaces(SyncResource):
    """`client.organization.federation.rules.workspaces`, `client.beta.organization.federation.rules.workspaces`"""

    @property
    def with_raw_response(self) -> OrganizationFederationRulesWorkspacesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationFederationRulesWorkspacesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationFederationRulesWorkspacesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationFederationRulesWorkspacesWithStreamingResponse(self)

    def list(
        self,
        federation_rule_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[FederationRuleWorkspace]:
        """List the workspaces of a rule

        Lists the workspaces that were added to a rule, all at once.

        Args:
            federation_rule_id: The id of the rule.
            limit: Has no effect. The response has all workspaces of the rule.
            page: Has no effect, since there is only one page.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_federation_rule_workspaces.OPERATION,
            {
                "federation_rule_id": federation_rule_id,
                "limit": limit,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[FederationRuleWorkspace] = self._run(call)
        return result

    def add(
        self,
        federation_rule_id: str,
        *,
        workspace_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FederationRuleWorkspace:
        """Turn a rule on in a workspace

        Turns a rule on in one more workspace. A second time changes nothing. An archived rule is
        refused.

        Args:
            federation_rule_id: The id of the rule.
            workspace_id: The workspace.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            add_federation_rule_workspace.OPERATION,
            {
                "federation_rule_id": federation_rule_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FederationRuleWorkspace = self._run(call)
        return result

    def remove(
        self,
        workspace_id: str,
        *,
        federation_rule_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FederationRuleWorkspaceRemoveResponse:
        """Turn a rule off in a workspace

        Turns a rule off in a workspace. It succeeds too if the rule was not on there.

        Args:
            federation_rule_id: The id of the rule.
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
            remove_federation_rule_workspace.OPERATION,
            {
                "federation_rule_id": federation_rule_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FederationRuleWorkspaceRemoveResponse = self._run(call)
        return result


class AsyncOrganizationFederationRulesWorkspaces(AsyncResource):
    """`client.organization.federation.rules.workspaces`, `client.beta.organization.federation.rules.workspaces`"""

    @property
    def with_raw_response(self) -> AsyncOrganizationFederationRulesWorkspacesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationFederationRulesWorkspacesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationFederationRulesWorkspacesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationFederationRulesWorkspacesWithStreamingResponse(self)

    def list(
        self,
        federation_rule_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[FederationRuleWorkspace, AsyncPageCursor[FederationRuleWorkspace]]:
        """List the workspaces of a rule

        Lists the workspaces that were added to a rule, all at once.

        Args:
            federation_rule_id: The id of the rule.
            limit: Has no effect. The response has all workspaces of the rule.
            page: Has no effect, since there is only one page.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_federation_rule_workspaces.OPERATION,
            {
                "federation_rule_id": federation_rule_id,
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
        federation_rule_id: str,
        *,
        workspace_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FederationRuleWorkspace:
        """Turn a rule on in a workspace

        Turns a rule on in one more workspace. A second time changes nothing. An archived rule is
        refused.

        Args:
            federation_rule_id: The id of the rule.
            workspace_id: The workspace.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            add_federation_rule_workspace.OPERATION,
            {
                "federation_rule_id": federation_rule_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FederationRuleWorkspace = await self._run(call)
        return result

    async def remove(
        self,
        workspace_id: str,
        *,
        federation_rule_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FederationRuleWorkspaceRemoveResponse:
        """Turn a rule off in a workspace

        Turns a rule off in a workspace. It succeeds too if the rule was not on there.

        Args:
            federation_rule_id: The id of the rule.
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
            remove_federation_rule_workspace.OPERATION,
            {
                "federation_rule_id": federation_rule_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FederationRuleWorkspaceRemoveResponse = await self._run(call)
        return result


class OrganizationFederationRulesWorkspacesWithRawResponse:
    """The methods of `organization.federation.rules.workspaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationFederationRulesWorkspaces) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.add = raw(inner.add)
        self.remove = raw(inner.remove)


class AsyncOrganizationFederationRulesWorkspacesWithRawResponse:
    """The methods of `organization.federation.rules.workspaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationFederationRulesWorkspaces) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.add = async_raw(inner.add)
        self.remove = async_raw(inner.remove)


class OrganizationFederationRulesWorkspacesWithStreamingResponse:
    """The methods of `organization.federation.rules.workspaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationFederationRulesWorkspaces) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.add = streamed(inner.add)
        self.remove = streamed(inner.remove)


class AsyncOrganizationFederationRulesWorkspacesWithStreamingResponse:
    """The methods of `organization.federation.rules.workspaces`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationFederationRulesWorkspaces) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.add = async_streamed(inner.add)
        self.remove = async_streamed(inner.remove)
