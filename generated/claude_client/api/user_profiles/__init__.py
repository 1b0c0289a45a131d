"""client.user_profiles"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    create_user_profile,
    delete_user_profile,
    get_user_profile,
    list_user_profiles,
    update_user_profile,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import DeletedUserProfile, UserProfile, UserProfileExternalUserDetailsParams
    from ..user_profiles_action_urls import (
        AsyncUserProfilesActionUrls,
        AsyncUserProfilesActionUrlsWithRawResponse,
        AsyncUserProfilesActionUrlsWithStreamingResponse,
        UserProfilesActionUrls,
        UserProfilesActionUrlsWithRawResponse,
        UserProfilesActionUrlsWithStreamingResponse,
    )


class UserProfiles(SyncResource):
    """`client.user_profiles`"""

    @cached_property
    def action_urls(self) -> UserProfilesActionUrls:
        from ..user_profiles_action_urls import UserProfilesActionUrls

        return UserProfilesActionUrls(self._client, self._form)

    @property
    def with_raw_response(self) -> UserProfilesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return UserProfilesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> UserProfilesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return UserProfilesWithStreamingResponse(self)

    def list(
        self,
        *,
        enforcement_status: Sequence[Literal["unrestricted", "pending", "restricted", "banned"]]
        | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        order_by: Literal["created_at", "name"] | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[UserProfile]:
        """List user profiles

        Lists the user profiles of the workspace, newest first unless the request says otherwise.

        Args:
            enforcement_status: Selects the profiles in any of these states. A page can then be short or empty although
                more pages follow.
            limit: The most objects of a page. Default: 20.
            order: The direction of the order. Default: "desc".
            order_by: What the list is ordered by. In an order by name, upper and lower case are the same, and
                profiles without a name come last. Default: "created_at".
            page: The `next_page` of an earlier response. The default is the first page.
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
            list_user_profiles.OPERATION,
            {
                "enforcement_status": enforcement_status,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "page": page,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[UserProfile] = self._run(call)
        return result

    def create(
        self,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        access_type: Literal["application", "passthrough"] | NotGiven = NOT_GIVEN,
        external_user_details: UserProfileExternalUserDetailsParams
        | Mapping[str, Any]
        | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> UserProfile:
        """Create a user profile

        Makes a profile of an end user, or of a company that you resell access to.

        Args:
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            access_type: What the profile is: an end user of your product (`application`, the default) or a
                company that you resell access to (`passthrough`).
            external_user_details: What you know of the end user or company.
            metadata: Up to 16 pairs of your own.
            name: The name of the person or company.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_user_profile.OPERATION,
            {
                "workspace_id": workspace_id,
                "access_type": access_type,
                "external_user_details": external_user_details,
                "metadata": metadata,
                "name": name,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: UserProfile = self._run(call)
        return result

    def retrieve(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> UserProfile:
        """Get a user profile

        Gets a profile, with all that is known of its programs.

        Args:
            user_profile_id: The id of the user profile.
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
            get_user_profile.OPERATION,
            {
                "user_profile_id": user_profile_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: UserProfile = self._run(call)
        return result

    def update(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        access_type: Literal["application", "passthrough"] | None | NotGiven = NOT_GIVEN,
        external_user_details: UserProfileExternalUserDetailsParams
        | Mapping[str, Any]
        | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> UserProfile:
        """Update a user profile

        Changes the name, the type of access, the details or the metadata.

        Args:
            user_profile_id: The id of the user profile.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            access_type: The new type of access.
            external_user_details: Details to add or replace. A detail cannot be removed.
            metadata: Pairs to add or replace; an empty string as a value removes the key.
            name: The new name.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_user_profile.OPERATION,
            {
                "user_profile_id": user_profile_id,
                "workspace_id": workspace_id,
                "access_type": access_type,
                "external_user_details": external_user_details,
                "metadata": metadata,
                "name": name,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: UserProfile = self._run(call)
        return result

    def delete(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedUserProfile:
        """Delete a user profile

        Deletes a user profile for good.

        Args:
            user_profile_id: The id of the user profile.
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
            delete_user_profile.OPERATION,
            {
                "user_profile_id": user_profile_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedUserProfile = self._run(call)
        return result


class AsyncUserProfiles(AsyncResource):
    """`client.user_profiles`"""

    @cached_property
    def action_urls(self) -> AsyncUserProfilesActionUrls:
        from ..user_profiles_action_urls import AsyncUserProfilesActionUrls

        return AsyncUserProfilesActionUrls(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncUserProfilesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncUserProfilesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncUserProfilesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncUserProfilesWithStreamingResponse(self)

    def list(
        self,
        *,
        enforcement_status: Sequence[Literal["unrestricted", "pending", "restricted", "banned"]]
        | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        order_by: Literal["created_at", "name"] | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[UserProfile, AsyncPageCursor[UserProfile]]:
        """List user profiles

        Lists the user profiles of the workspace, newest first unless the request says otherwise.

        Args:
            enforcement_status: Selects the profiles in any of these states. A page can then be short or empty although
                more pages follow.
            limit: The most objects of a page. Default: 20.
            order: The direction of the order. Default: "desc".
            order_by: What the list is ordered by. In an order by name, upper and lower case are the same, and
                profiles without a name come last. Default: "created_at".
            page: The `next_page` of an earlier response. The default is the first page.
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
            list_user_profiles.OPERATION,
            {
                "enforcement_status": enforcement_status,
                "limit": limit,
                "order": order,
                "order_by": order_by,
                "page": page,
                "workspace_id": workspace_id,
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
        workspace_id: str | NotGiven = NOT_GIVEN,
        access_type: Literal["application", "passthrough"] | NotGiven = NOT_GIVEN,
        external_user_details: UserProfileExternalUserDetailsParams
        | Mapping[str, Any]
        | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> UserProfile:
        """Create a user profile

        Makes a profile of an end user, or of a company that you resell access to.

        Args:
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            access_type: What the profile is: an end user of your product (`application`, the default) or a
                company that you resell access to (`passthrough`).
            external_user_details: What you know of the end user or company.
            metadata: Up to 16 pairs of your own.
            name: The name of the person or company.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_user_profile.OPERATION,
            {
                "workspace_id": workspace_id,
                "access_type": access_type,
                "external_user_details": external_user_details,
                "metadata": metadata,
                "name": name,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: UserProfile = await self._run(call)
        return result

    async def retrieve(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> UserProfile:
        """Get a user profile

        Gets a profile, with all that is known of its programs.

        Args:
            user_profile_id: The id of the user profile.
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
            get_user_profile.OPERATION,
            {
                "user_profile_id": user_profile_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: UserProfile = await self._run(call)
        return result

    async def update(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        access_type: Literal["application", "passthrough"] | None | NotGiven = NOT_GIVEN,
        external_user_details: UserProfileExternalUserDetailsParams
        | Mapping[str, Any]
        | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> UserProfile:
        """Update a user profile

        Changes the name, the type of access, the details or the metadata.

        Args:
            user_profile_id: The id of the user profile.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            access_type: The new type of access.
            external_user_details: Details to add or replace. A detail cannot be removed.
            metadata: Pairs to add or replace; an empty string as a value removes the key.
            name: The new name.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_user_profile.OPERATION,
            {
                "user_profile_id": user_profile_id,
                "workspace_id": workspace_id,
                "access_type": access_type,
                "external_user_details": external_user_details,
                "metadata": metadata,
                "name": name,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: UserProfile = await self._run(call)
        return result

    async def delete(
        self,
        user_profile_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedUserProfile:
        """Delete a user profile

        Deletes a user profile for good.

        Args:
            user_profile_id: The id of the user profile.
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
            delete_user_profile.OPERATION,
            {
                "user_profile_id": user_profile_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedUserProfile = await self._run(call)
        return result


class UserProfilesWithRawResponse:
    """The methods of `user_profiles`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: UserProfiles) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.delete = raw(inner.delete)

    @cached_property
    def action_urls(self) -> UserProfilesActionUrlsWithRawResponse:
        from ..user_profiles_action_urls import UserProfilesActionUrlsWithRawResponse

        return UserProfilesActionUrlsWithRawResponse(self._resource.action_urls)


class AsyncUserProfilesWithRawResponse:
    """The methods of `user_profiles`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncUserProfiles) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.delete = async_raw(inner.delete)

    @cached_property
    def action_urls(self) -> AsyncUserProfilesActionUrlsWithRawResponse:
        from ..user_profiles_action_urls import AsyncUserProfilesActionUrlsWithRawResponse

        return AsyncUserProfilesActionUrlsWithRawResponse(self._resource.action_urls)


class UserProfilesWithStreamingResponse:
    """The methods of `user_profiles`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: UserProfiles) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.delete = streamed(inner.delete)

    @cached_property
    def action_urls(self) -> UserProfilesActionUrlsWithStreamingResponse:
        from ..user_profiles_action_urls import UserProfilesActionUrlsWithStreamingResponse

        return UserProfilesActionUrlsWithStreamingResponse(self._resource.action_urls)


class AsyncUserProfilesWithStreamingResponse:
    """The methods of `user_profiles`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncUserProfiles) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.delete = async_streamed(inner.delete)

    @cached_property
    def action_urls(self) -> AsyncUserProfilesActionUrlsWithStreamingResponse:
        from ..user_profiles_action_urls import AsyncUserProfilesActionUrlsWithStreamingResponse

        return AsyncUserProfilesActionUrlsWithStreamingResponse(self._resource.action_urls)
