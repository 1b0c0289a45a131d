"""client.beta.organization.claude_tag.bundles.targets"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    create_claude_tag_bundle_target,
    delete_claude_tag_bundle_target,
    get_claude_tag_bundle_target,
    list_claude_tag_bundle_targets,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.models.model import UnknownVariant
    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import (
        ClaudeTagBundleTarget,
        ClaudeTagDeletedBundleTarget,
        ClaudeTagSlackChannelBundleTarget,
        ClaudeTagSlackChannelBundleTargetCreateParam,
        ClaudeTagSlackWorkspaceBundleTarget,
        ClaudeTagSlackWorkspaceBundleTargetCreateParam,
    )


class BetaOrganizationClaudeTagBundlesTargets(SyncResource):
    """`client.beta.organization.claude_tag.bundles.targets`"""

    @property
    def with_raw_response(self) -> BetaOrganizationClaudeTagBundlesTargetsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationClaudeTagBundlesTargetsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationClaudeTagBundlesTargetsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationClaudeTagBundlesTargetsWithStreamingResponse(self)

    def list(
        self,
        bundle_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[ClaudeTagBundleTarget]:
        """List the targets of a bundle

        Lists the channels and workspaces of the organization that a bundle is attached to, newest
        first.

        Args:
            bundle_id: The id of the bundle.
            limit: The most objects of a page. Default: 20.
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
            list_claude_tag_bundle_targets.OPERATION,
            {
                "bundle_id": bundle_id,
                "limit": limit,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[ClaudeTagBundleTarget] = self._run(call)
        return result

    def create(
        self,
        bundle_id: str,
        *,
        target: ClaudeTagSlackChannelBundleTargetCreateParam
        | Mapping[str, Any]
        | ClaudeTagSlackWorkspaceBundleTargetCreateParam,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeTagSlackChannelBundleTarget | ClaudeTagSlackWorkspaceBundleTarget | UnknownVariant:
        """Attach a bundle

        Attaches a bundle to a channel or a workspace that is set up. If it is attached already, the
        response is the same target. A group of direct messages takes no bundle.

        Args:
            bundle_id: The id of the bundle.
            target: What to attach a bundle to.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_claude_tag_bundle_target.OPERATION,
            {
                "bundle_id": bundle_id,
                "target": target,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeTagSlackChannelBundleTarget | ClaudeTagSlackWorkspaceBundleTarget | UnknownVariant = (
            self._run(call)
        )
        return result

    def retrieve(
        self,
        target_id: str,
        *,
        bundle_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeTagSlackChannelBundleTarget | ClaudeTagSlackWorkspaceBundleTarget | UnknownVariant:
        """Get a target of a bundle

        Gets a target of a bundle.

        Args:
            bundle_id: The id of the bundle.
            target_id: The id of the target.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_claude_tag_bundle_target.OPERATION,
            {
                "bundle_id": bundle_id,
                "target_id": target_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeTagSlackChannelBundleTarget | ClaudeTagSlackWorkspaceBundleTarget | UnknownVariant = (
            self._run(call)
        )
        return result

    def delete(
        self,
        target_id: str,
        *,
        bundle_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeTagDeletedBundleTarget:
        """Detach a bundle

        Detaches a bundle from a channel or a workspace. It fails with 404 if that was done already.

        Args:
            bundle_id: The id of the bundle.
            target_id: The id of the target.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_claude_tag_bundle_target.OPERATION,
            {
                "bundle_id": bundle_id,
                "target_id": target_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeTagDeletedBundleTarget = self._run(call)
        return result


class AsyncBetaOrganizationClaudeTagBundlesTargets(AsyncResource):
    """`client.beta.organization.claude_tag.bundles.targets`"""

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationClaudeTagBundlesTargetsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationClaudeTagBundlesTargetsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaOrganizationClaudeTagBundlesTargetsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationClaudeTagBundlesTargetsWithStreamingResponse(self)

    def list(
        self,
        bundle_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[ClaudeTagBundleTarget, AsyncPageCursor[ClaudeTagBundleTarget]]:
        """List the targets of a bundle

        Lists the channels and workspaces of the organization that a bundle is attached to, newest
        first.

        Args:
            bundle_id: The id of the bundle.
            limit: The most objects of a page. Default: 20.
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
            list_claude_tag_bundle_targets.OPERATION,
            {
                "bundle_id": bundle_id,
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

    async def create(
        self,
        bundle_id: str,
        *,
        target: ClaudeTagSlackChannelBundleTargetCreateParam
        | Mapping[str, Any]
        | ClaudeTagSlackWorkspaceBundleTargetCreateParam,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeTagSlackChannelBundleTarget | ClaudeTagSlackWorkspaceBundleTarget | UnknownVariant:
        """Attach a bundle

        Attaches a bundle to a channel or a workspace that is set up. If it is attached already, the
        response is the same target. A group of direct messages takes no bundle.

        Args:
            bundle_id: The id of the bundle.
            target: What to attach a bundle to.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_claude_tag_bundle_target.OPERATION,
            {
                "bundle_id": bundle_id,
                "target": target,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: (
            ClaudeTagSlackChannelBundleTarget | ClaudeTagSlackWorkspaceBundleTarget | UnknownVariant
        ) = await self._run(call)
        return result

    async def retrieve(
        self,
        target_id: str,
        *,
        bundle_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeTagSlackChannelBundleTarget | ClaudeTagSlackWorkspaceBundleTarget | UnknownVariant:
        """Get a target of a bundle

        Gets a target of a bundle.

        Args:
            bundle_id: The id of the bundle.
            target_id: The id of the target.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_claude_tag_bundle_target.OPERATION,
            {
                "bundle_id": bundle_id,
                "target_id": target_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: (
            ClaudeTagSlackChannelBundleTarget | ClaudeTagSlackWorkspaceBundleTarget | UnknownVariant
        ) = await self._run(call)
        return result

    async def delete(
        self,
        target_id: str,
        *,
        bundle_id: str,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeTagDeletedBundleTarget:
        """Detach a bundle

        Detaches a bundle from a channel or a workspace. It fails with 404 if that was done already.

        Args:
            bundle_id: The id of the bundle.
            target_id: The id of the target.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            delete_claude_tag_bundle_target.OPERATION,
            {
                "bundle_id": bundle_id,
                "target_id": target_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeTagDeletedBundleTarget = await self._run(call)
        return result


class BetaOrganizationClaudeTagBundlesTargetsWithRawResponse:
    """The methods of `beta.organization.claude_tag.bundles.targets`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationClaudeTagBundlesTargets) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.delete = raw(inner.delete)


class AsyncBetaOrganizationClaudeTagBundlesTargetsWithRawResponse:
    """The methods of `beta.organization.claude_tag.bundles.targets`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationClaudeTagBundlesTargets) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.delete = async_raw(inner.delete)


class BetaOrganizationClaudeTagBundlesTargetsWithStreamingResponse:
    """The methods of `beta.organization.claude_tag.bundles.targets`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationClaudeTagBundlesTargets) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.delete = streamed(inner.delete)


class AsyncBetaOrganizationClaudeTagBundlesTargetsWithStreamingResponse:
    """The methods of `beta.organization.claude_tag.bundles.targets`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationClaudeTagBundlesTargets) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.delete = async_streamed(inner.delete)
