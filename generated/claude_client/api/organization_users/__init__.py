"""client.organization.users"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import get_user, list_users, remove_user, update_user

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPage, AsyncPaginator, SyncPage
    from ...models import OrganizationUser, UserRemoveResponse


class OrganizationUsers(SyncResource):
    """`client.organization.users`"""

    @property
    def with_raw_response(self) -> OrganizationUsersWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationUsersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationUsersWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationUsersWithStreamingResponse(self)

    def list(
        self,
        *,
        after_id: str | NotGiven = NOT_GIVEN,
        before_id: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        roles: Sequence[str] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPage[OrganizationUser]:
        """List users

        Lists the users of the organization.

        Args:
            after_id: The page starts right after the object with this id.
            before_id: The page ends right before the object with this id.
            email: Only the user with this email address. Case does not matter.
            limit: The maximum number of objects in a page. Default: 20.
            roles: Only people with one of these roles. In the Console there are `user`, `developer`,
                `billing`, `admin` and `claude_code_user`; in Claude Enterprise there are `user`,
                `owner`, `primary_owner`, `membership_admin` and `managed`.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_users.OPERATION,
            {
                "after_id": after_id,
                "before_id": before_id,
                "email": email,
                "limit": limit,
                "roles": roles,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPage[OrganizationUser] = self._run(call)
        return result

    def retrieve(
        self,
        user_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationUser:
        """Get a user

        Gets a user of the organization.

        Args:
            user_id: The id of the user.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_user.OPERATION,
            {
                "user_id": user_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: OrganizationUser = self._run(call)
        return result

    def update(
        self,
        user_id: str,
        *,
        role: Literal["billing", "claude_code_user", "developer", "managed", "user"],
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationUser:
        """Change the role of a user

        Gives a user of the organization another role.

        Args:
            user_id: The id of the user.
            role: The new role. The Console takes `user`, `developer`, `billing` and `claude_code_user`;
                Claude Enterprise takes `user` and `managed`. The API makes no admins.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_user.OPERATION,
            {
                "user_id": user_id,
                "role": role,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: OrganizationUser = self._run(call)
        return result

    def remove(
        self,
        user_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> UserRemoveResponse:
        """Remove a user

        Removes a user from the organization. Admins, and users whom an identity provider manages,
        cannot be removed here.

        Args:
            user_id: The id of the user.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            remove_user.OPERATION,
            {
                "user_id": user_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: UserRemoveResponse = self._run(call)
        return result


class AsyncOrganizationUsers(AsyncResource):
    """`client.organization.users`"""

    @property
    def with_raw_response(self) -> AsyncOrganizationUsersWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationUsersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationUsersWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationUsersWithStreamingResponse(self)

    def list(
        self,
        *,
        after_id: str | NotGiven = NOT_GIVEN,
        before_id: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        roles: Sequence[str] | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[OrganizationUser, AsyncPage[OrganizationUser]]:
        """List users

        Lists the users of the organization.

        Args:
            after_id: The page starts right after the object with this id.
            before_id: The page ends right before the object with this id.
            email: Only the user with this email address. Case does not matter.
            limit: The maximum number of objects in a page. Default: 20.
            roles: Only people with one of these roles. In the Console there are `user`, `developer`,
                `billing`, `admin` and `claude_code_user`; in Claude Enterprise there are `user`,
                `owner`, `primary_owner`, `membership_admin` and `managed`.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_users.OPERATION,
            {
                "after_id": after_id,
                "before_id": before_id,
                "email": email,
                "limit": limit,
                "roles": roles,
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
        user_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationUser:
        """Get a user

        Gets a user of the organization.

        Args:
            user_id: The id of the user.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_user.OPERATION,
            {
                "user_id": user_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: OrganizationUser = await self._run(call)
        return result

    async def update(
        self,
        user_id: str,
        *,
        role: Literal["billing", "claude_code_user", "developer", "managed", "user"],
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationUser:
        """Change the role of a user

        Gives a user of the organization another role.

        Args:
            user_id: The id of the user.
            role: The new role. The Console takes `user`, `developer`, `billing` and `claude_code_user`;
                Claude Enterprise takes `user` and `managed`. The API makes no admins.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_user.OPERATION,
            {
                "user_id": user_id,
                "role": role,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: OrganizationUser = await self._run(call)
        return result

    async def remove(
        self,
        user_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> UserRemoveResponse:
        """Remove a user

        Removes a user from the organization. Admins, and users whom an identity provider manages,
        cannot be removed here.

        Args:
            user_id: The id of the user.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            remove_user.OPERATION,
            {
                "user_id": user_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: UserRemoveResponse = await self._run(call)
        return result


class OrganizationUsersWithRawResponse:
    """The methods of `organization.users`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationUsers) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.remove = raw(inner.remove)


class AsyncOrganizationUsersWithRawResponse:
    """The methods of `organization.users`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationUsers) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.remove = async_raw(inner.remove)


class OrganizationUsersWithStreamingResponse:
    """The methods of `organization.users`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationUsers) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.remove = streamed(inner.remove)


class AsyncOrganizationUsersWithStreamingResponse:
    """The methods of `organization.users`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationUsers) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.remove = async_streamed(inner.remove)
