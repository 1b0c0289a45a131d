"""client.user_profiles.action_urls"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import create_user_profile_action_url

if TYPE_CHECKING:
    from httpx import Timeout

    from ...models import UserProfileActionURL, UserProfileEnrollEndUserActionParam


class UserProfilesActionUrls(SyncResource):
    """`client.user_profiles.action_urls`"""

    @property
    def with_raw_response(self) -> UserProfilesActionUrlsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return UserProfilesActionUrlsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> UserProfilesActionUrlsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return UserProfilesActionUrlsWithStreamingResponse(self)

    def create(
        self,
        user_profile_id: str,
        *,
        action: UserProfileEnrollEndUserActionParam | Mapping[str, Any],
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> UserProfileActionURL:
        """Create an action URL

        Makes a URL with which the end user does something that only they can do.

        Args:
            user_profile_id: The id of the user profile.
            action: What the visitor of the URL does.
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
            create_user_profile_action_url.OPERATION,
            {
                "user_profile_id": user_profile_id,
                "action": action,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: UserProfileActionURL = self._run(call)
        return result


class AsyncUserProfilesActionUrls(AsyncResource):
    """`client.user_profiles.action_urls`"""

    @property
    def with_raw_response(self) -> AsyncUserProfilesActionUrlsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncUserProfilesActionUrlsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncUserProfilesActionUrlsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncUserProfilesActionUrlsWithStreamingResponse(self)

    async def create(
        self,
        user_profile_id: str,
        *,
        action: UserProfileEnrollEndUserActionParam | Mapping[str, Any],
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> UserProfileActionURL:
        """Create an action URL

        Makes a URL with which the end user does something that only they can do.

        Args:
            user_profile_id: The id of the user profile.
            action: What the visitor of the URL does.
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
            create_user_profile_action_url.OPERATION,
            {
                "user_profile_id": user_profile_id,
                "action": action,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: UserProfileActionURL = await self._run(call)
        return result


class UserProfilesActionUrlsWithRawResponse:
    """The methods of `user_profiles.action_urls`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: UserProfilesActionUrls) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.create = raw(inner.create)


class AsyncUserProfilesActionUrlsWithRawResponse:
    """The methods of `user_profiles.action_urls`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncUserProfilesActionUrls) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.create = async_raw(inner.create)


class UserProfilesActionUrlsWithStreamingResponse:
    """The methods of `user_profiles.action_urls`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: UserProfilesActionUrls) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.create = streamed(inner.create)


class AsyncUserProfilesActionUrlsWithStreamingResponse:
    """The methods of `user_profiles.action_urls`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncUserProfilesActionUrls) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.create = async_streamed(inner.create)
