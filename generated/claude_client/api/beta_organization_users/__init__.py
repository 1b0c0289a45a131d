"""client.beta.organization.users"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import async_raw, async_streamed, raw, streamed
from ..organization_users import (
    AsyncOrganizationUsers,
    AsyncOrganizationUsersWithRawResponse,
    AsyncOrganizationUsersWithStreamingResponse,
    OrganizationUsers,
    OrganizationUsersWithRawResponse,
    OrganizationUsersWithStreamingResponse,
)
from . import sign_out_user

if TYPE_CHECKING:
    from httpx import Timeout

    from ...models import OrganizationUser


class BetaOrganizationUsers(OrganizationUsers):
    """`client.beta.organization.users`"""

    @property
    def with_raw_response(self) -> BetaOrganizationUsersWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationUsersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationUsersWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationUsersWithStreamingResponse(self)

    def sign_out(
        self,
        user_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationUser:
        """Sign a user out

        Ends the sessions and trusted devices of a user everywhere, and the OAuth tokens that were
        issued for this organization. API keys still work, and the user can sign in again. A request
        after a 503 finishes what is left.

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
            sign_out_user.OPERATION,
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


class AsyncBetaOrganizationUsers(AsyncOrganizationUsers):
    """`client.beta.organization.users`"""

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationUsersWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationUsersWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaOrganizationUsersWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationUsersWithStreamingResponse(self)

    async def sign_out(
        self,
        user_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationUser:
        """Sign a user out

        Ends the sessions and trusted devices of a user everywhere, and the OAuth tokens that were
        issued for this organization. API keys still work, and the user can sign in again. A request
        after a 503 finishes what is left.

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
            sign_out_user.OPERATION,
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


class BetaOrganizationUsersWithRawResponse(OrganizationUsersWithRawResponse):
    """The methods of `beta.organization.users`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationUsers) -> None:
        super().__init__(resource)
        inner = resource._in_form("raw")
        self.sign_out = raw(inner.sign_out)


class AsyncBetaOrganizationUsersWithRawResponse(AsyncOrganizationUsersWithRawResponse):
    """The methods of `beta.organization.users`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationUsers) -> None:
        super().__init__(resource)
        inner = resource._in_form("raw")
        self.sign_out = async_raw(inner.sign_out)


class BetaOrganizationUsersWithStreamingResponse(OrganizationUsersWithStreamingResponse):
    """The methods of `beta.organization.users`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationUsers) -> None:
        super().__init__(resource)
        inner = resource._in_form("streaming")
        self.sign_out = streamed(inner.sign_out)


class AsyncBetaOrganizationUsersWithStreamingResponse(AsyncOrganizationUsersWithStreamingResponse):
    """The methods of `beta.organization.users`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationUsers) -> None:
        super().__init__(resource)
        inner = resource._in_form("streaming")
        self.sign_out = async_streamed(inner.sign_out)
