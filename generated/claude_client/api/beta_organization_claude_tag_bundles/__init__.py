"""client.beta.organization.claude_tag.bundles"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import get_claude_tag_bundle, list_claude_tag_bundles, update_claude_tag_bundle

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import ClaudeTagBundle
    from ..beta_organization_claude_tag_bundles_targets import (
        AsyncBetaOrganizationClaudeTagBundlesTargets,
        AsyncBetaOrganizationClaudeTagBundlesTargetsWithRawResponse,
        AsyncBetaOrganizationClaudeTagBundlesTargetsWithStreamingResponse,
        BetaOrganizationClaudeTagBundlesTargets,
        BetaOrganizationClaudeTagBundlesTargetsWithRawResponse,
        BetaOrganizationClaudeTagBundlesTargetsWithStreamingResponse,
    )


class BetaOrganizationClaudeTagBundles(SyncResource):
    """`client.beta.organization.claude_tag.bundles`"""

    @cached_property
    def targets(self) -> BetaOrganizationClaudeTagBundlesTargets:
        from ..beta_organization_claude_tag_bundles_targets import BetaOrganizationClaudeTagBundlesTargets

        return BetaOrganizationClaudeTagBundlesTargets(self._client, self._form)

    @property
    def with_raw_response(self) -> BetaOrganizationClaudeTagBundlesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationClaudeTagBundlesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationClaudeTagBundlesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationClaudeTagBundlesWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[ClaudeTagBundle]:
        """List bundles

        Lists the bundles of the organization, newest first, without those that Claude Tag made for
        itself.

        Args:
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
            list_claude_tag_bundles.OPERATION,
            {
                "limit": limit,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[ClaudeTagBundle] = self._run(call)
        return result

    def retrieve(
        self,
        bundle_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeTagBundle:
        """Get a bundle

        Gets a bundle. No response says what it gives access to.

        Args:
            bundle_id: The id of the bundle.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_claude_tag_bundle.OPERATION,
            {
                "bundle_id": bundle_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeTagBundle = self._run(call)
        return result

    def update(
        self,
        bundle_id: str,
        *,
        instructions: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeTagBundle:
        """Update a bundle

        Changes the instructions of a bundle, for sessions that start from then on. Some bundles can
        only be changed in claude.ai.

        Args:
            bundle_id: The id of the bundle.
            instructions: What to tell Claude in each session that can use the bundle, at most 10,000 bytes in
                UTF-8. Null or an empty string clears it.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_claude_tag_bundle.OPERATION,
            {
                "bundle_id": bundle_id,
                "instructions": instructions,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeTagBundle = self._run(call)
        return result


class AsyncBetaOrganizationClaudeTagBundles(AsyncResource):
    """`client.beta.organization.claude_tag.bundles`"""

    @cached_property
    def targets(self) -> AsyncBetaOrganizationClaudeTagBundlesTargets:
        from ..beta_organization_claude_tag_bundles_targets import (
            AsyncBetaOrganizationClaudeTagBundlesTargets,
        )

        return AsyncBetaOrganizationClaudeTagBundlesTargets(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationClaudeTagBundlesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationClaudeTagBundlesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaOrganizationClaudeTagBundlesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationClaudeTagBundlesWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[ClaudeTagBundle, AsyncPageCursor[ClaudeTagBundle]]:
        """List bundles

        Lists the bundles of the organization, newest first, without those that Claude Tag made for
        itself.

        Args:
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
            list_claude_tag_bundles.OPERATION,
            {
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

    async def retrieve(
        self,
        bundle_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeTagBundle:
        """Get a bundle

        Gets a bundle. No response says what it gives access to.

        Args:
            bundle_id: The id of the bundle.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_claude_tag_bundle.OPERATION,
            {
                "bundle_id": bundle_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeTagBundle = await self._run(call)
        return result

    async def update(
        self,
        bundle_id: str,
        *,
        instructions: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> ClaudeTagBundle:
        """Update a bundle

        Changes the instructions of a bundle, for sessions that start from then on. Some bundles can
        only be changed in claude.ai.

        Args:
            bundle_id: The id of the bundle.
            instructions: What to tell Claude in each session that can use the bundle, at most 10,000 bytes in
                UTF-8. Null or an empty string clears it.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_claude_tag_bundle.OPERATION,
            {
                "bundle_id": bundle_id,
                "instructions": instructions,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: ClaudeTagBundle = await self._run(call)
        return result


class BetaOrganizationClaudeTagBundlesWithRawResponse:
    """The methods of `beta.organization.claude_tag.bundles`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationClaudeTagBundles) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)

    @cached_property
    def targets(self) -> BetaOrganizationClaudeTagBundlesTargetsWithRawResponse:
        from ..beta_organization_claude_tag_bundles_targets import (
            BetaOrganizationClaudeTagBundlesTargetsWithRawResponse,
        )

        return BetaOrganizationClaudeTagBundlesTargetsWithRawResponse(self._resource.targets)


class AsyncBetaOrganizationClaudeTagBundlesWithRawResponse:
    """The methods of `beta.organization.claude_tag.bundles`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationClaudeTagBundles) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)

    @cached_property
    def targets(self) -> AsyncBetaOrganizationClaudeTagBundlesTargetsWithRawResponse:
        from ..beta_organization_claude_tag_bundles_targets import (
            AsyncBetaOrganizationClaudeTagBundlesTargetsWithRawResponse,
        )

        return AsyncBetaOrganizationClaudeTagBundlesTargetsWithRawResponse(self._resource.targets)


class BetaOrganizationClaudeTagBundlesWithStreamingResponse:
    """The methods of `beta.organization.claude_tag.bundles`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationClaudeTagBundles) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)

    @cached_property
    def targets(self) -> BetaOrganizationClaudeTagBundlesTargetsWithStreamingResponse:
        from ..beta_organization_claude_tag_bundles_targets import (
            BetaOrganizationClaudeTagBundlesTargetsWithStreamingResponse,
        )

        return BetaOrganizationClaudeTagBundlesTargetsWithStreamingResponse(self._resource.targets)


class AsyncBetaOrganizationClaudeTagBundlesWithStreamingResponse:
    """The methods of `beta.organization.claude_tag.bundles`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationClaudeTagBundles) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)

    @cached_property
    def targets(self) -> AsyncBetaOrganizationClaudeTagBundlesTargetsWithStreamingResponse:
        from ..beta_organization_claude_tag_bundles_targets import (
            AsyncBetaOrganizationClaudeTagBundlesTargetsWithStreamingResponse,
        )

        return AsyncBetaOrganizationClaudeTagBundlesTargetsWithStreamingResponse(self._resource.targets)
