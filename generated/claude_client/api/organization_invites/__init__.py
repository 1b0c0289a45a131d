"""client.organization.invites"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import create_invite, delete_invite, get_invite, list_invites

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPage, AsyncPaginator, SyncPage
    from ...models import InviteDeleteResponse, OrganizationInvite


class OrganizationInvites(SyncResource):
    """`client.organization.invites`, `client.beta.organization.invites`"""

    @property
    def with_raw_response(self) -> OrganizationInvitesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationInvitesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationInvitesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationInvitesWithStreamingResponse(self)

    def list(
        self,
        *,
        after_id: str | NotGiven = NOT_GIVEN,
        before_id: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        roles: Sequence[str] | NotGiven = NOT_GIVEN,
        statuses: Sequence[Literal["accepted", "expired", "pending"]] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[OrganizationInvite]:
        """List invites

        Lists the invites of the organization, newest first.

        Args:
            after_id: The page starts right after the object with this id.
            before_id: The page ends right before the object with this id.
            email: Only invites to this email address. Case does not matter.
            limit: The maximum number of objects in a page. Default: 20.
            roles: Only people with one of these roles. In the Console there are `user`, `developer`,
                `billing`, `admin` and `claude_code_user`; in Claude Enterprise there are `user`,
                `owner`, `primary_owner`, `membership_admin` and `managed`.
            statuses: Only invites with one of these statuses. Without it, invites of each of them are listed.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_invites.OPERATION,
            {
                "after_id": after_id,
                "before_id": before_id,
                "email": email,
                "limit": limit,
                "roles": roles,
                "statuses": statuses,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPage[OrganizationInvite] = self._run(call)
        return result

    def create(
        self,
        *,
        email: str,
        role: Literal["billing", "claude_code_user", "developer", "managed", "user"],
        rbac_group_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationInvite:
        """Invite a person

        Sends an invite by email. Where seats are bought, it takes the cheapest free seat, and fails if
        all are taken.

        Args:
            email: The address that the invite is sent to.
            role: The role that the person gets. The Console takes `user`, `developer`, `billing` and
                `claude_code_user`; Claude Enterprise takes `user` and `managed`. The API makes no
                admins.
            rbac_group_ids: Groups that the person joins on accepting the invite. Only Claude Enterprise has groups.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_invite.OPERATION,
            {
                "email": email,
                "role": role,
                "rbac_group_ids": rbac_group_ids,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: OrganizationInvite = self._run(call)
        return result

    def retrieve(
        self,
        invite_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationInvite:
        """Get an invite

        Gets an invite.

        Args:
            invite_id: The id of the invite.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_invite.OPERATION,
            {
                "invite_id": invite_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: OrganizationInvite = self._run(call)
        return result

    def delete(
        self,
        invite_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> InviteDeleteResponse:
        """Withdraw an invite

        Withdraws an invite that is pending.

        Args:
            invite_id: The id of the invite.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_invite.OPERATION,
            {
                "invite_id": invite_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: InviteDeleteResponse = self._run(call)
        return result


class AsyncOrganizationInvites(AsyncResource):
    """`client.organization.invites`, `client.beta.organization.invites`"""

    @property
    def with_raw_response(self) -> AsyncOrganizationInvitesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationInvitesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationInvitesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationInvitesWithStreamingResponse(self)

    def list(
        self,
        *,
        after_id: str | NotGiven = NOT_GIVEN,
        before_id: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        roles: Sequence[str] | NotGiven = NOT_GIVEN,
        statuses: Sequence[Literal["accepted", "expired", "pending"]] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[OrganizationInvite, AsyncPage[OrganizationInvite]]:
        """List invites

        Lists the invites of the organization, newest first.

        Args:
            after_id: The page starts right after the object with this id.
            before_id: The page ends right before the object with this id.
            email: Only invites to this email address. Case does not matter.
            limit: The maximum number of objects in a page. Default: 20.
            roles: Only people with one of these roles. In the Console there are `user`, `developer`,
                `billing`, `admin` and `claude_code_user`; in Claude Enterprise there are `user`,
                `owner`, `primary_owner`, `membership_admin` and `managed`.
            statuses: Only invites with one of these statuses. Without it, invites of each of them are listed.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_invites.OPERATION,
            {
                "after_id": after_id,
                "before_id": before_id,
                "email": email,
                "limit": limit,
                "roles": roles,
                "statuses": statuses,
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
        email: str,
        role: Literal["billing", "claude_code_user", "developer", "managed", "user"],
        rbac_group_ids: Sequence[str] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationInvite:
        """Invite a person

        Sends an invite by email. Where seats are bought, it takes the cheapest free seat, and fails if
        all are taken.

        Args:
            email: The address that the invite is sent to.
            role: The role that the person gets. The Console takes `user`, `developer`, `billing` and
                `claude_code_user`; Claude Enterprise takes `user` and `managed`. The API makes no
                admins.
            rbac_group_ids: Groups that the person joins on accepting the invite. Only Claude Enterprise has groups.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_invite.OPERATION,
            {
                "email": email,
                "role": role,
                "rbac_group_ids": rbac_group_ids,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: OrganizationInvite = await self._run(call)
        return result

    async def retrieve(
        self,
        invite_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationInvite:
        """Get an invite

        Gets an invite.

        Args:
            invite_id: The id of the invite.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_invite.OPERATION,
            {
                "invite_id": invite_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: OrganizationInvite = await self._run(call)
        return result

    async def delete(
        self,
        invite_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> InviteDeleteResponse:
        """Withdraw an invite

        Withdraws an invite that is pending.

        Args:
            invite_id: The id of the invite.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_invite.OPERATION,
            {
                "invite_id": invite_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: InviteDeleteResponse = await self._run(call)
        return result


class OrganizationInvitesWithRawResponse:
    """The methods of `organization.invites`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationInvites) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.delete = raw(inner.delete)


class AsyncOrganizationInvitesWithRawResponse:
    """The methods of `organization.invites`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationInvites) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.delete = async_raw(inner.delete)


class OrganizationInvitesWithStreamingResponse:
    """The methods of `organization.invites`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationInvites) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.delete = streamed(inner.delete)


class AsyncOrganizationInvitesWithStreamingResponse:
    """The methods of `organization.invites`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationInvites) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.delete = async_streamed(inner.delete)
