"""client.beta.organization.claude_tag"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ..beta_organization_claude_tag_bundles import (
        AsyncBetaOrganizationClaudeTagBundles,
        AsyncBetaOrganizationClaudeTagBundlesWithRawResponse,
        AsyncBetaOrganizationClaudeTagBundlesWithStreamingResponse,
        BetaOrganizationClaudeTagBundles,
        BetaOrganizationClaudeTagBundlesWithRawResponse,
        BetaOrganizationClaudeTagBundlesWithStreamingResponse,
    )
    from ..beta_organization_claude_tag_slack_channels import (
        AsyncBetaOrganizationClaudeTagSlackChannels,
        AsyncBetaOrganizationClaudeTagSlackChannelsWithRawResponse,
        AsyncBetaOrganizationClaudeTagSlackChannelsWithStreamingResponse,
        BetaOrganizationClaudeTagSlackChannels,
        BetaOrganizationClaudeTagSlackChannelsWithRawResponse,
        BetaOrganizationClaudeTagSlackChannelsWithStreamingResponse,
    )
    from ..beta_organization_claude_tag_slack_workspaces import (
        AsyncBetaOrganizationClaudeTagSlackWorkspaces,
        AsyncBetaOrganizationClaudeTagSlackWorkspacesWithRawResponse,
        AsyncBetaOrganizationClaudeTagSlackWorkspacesWithStreamingResponse,
        BetaOrganizationClaudeTagSlackWorkspaces,
        BetaOrganizationClaudeTagSlackWorkspacesWithRawResponse,
        BetaOrganizationClaudeTagSlackWorkspacesWithStreamingResponse,
    )


class BetaOrganizationClaudeTag(SyncResource):
    """`client.beta.organization.claude_tag`"""

    @cached_property
    def slack_channels(self) -> BetaOrganizationClaudeTagSlackChannels:
        from ..beta_organization_claude_tag_slack_channels import BetaOrganizationClaudeTagSlackChannels

        return BetaOrganizationClaudeTagSlackChannels(self._client, self._form)

    @cached_property
    def slack_workspaces(self) -> BetaOrganizationClaudeTagSlackWorkspaces:
        from ..beta_organization_claude_tag_slack_workspaces import BetaOrganizationClaudeTagSlackWorkspaces

        return BetaOrganizationClaudeTagSlackWorkspaces(self._client, self._form)

    @cached_property
    def bundles(self) -> BetaOrganizationClaudeTagBundles:
        from ..beta_organization_claude_tag_bundles import BetaOrganizationClaudeTagBundles

        return BetaOrganizationClaudeTagBundles(self._client, self._form)

    @property
    def with_raw_response(self) -> BetaOrganizationClaudeTagWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationClaudeTagWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationClaudeTagWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationClaudeTagWithStreamingResponse(self)


class AsyncBetaOrganizationClaudeTag(AsyncResource):
    """`client.beta.organization.claude_tag`"""

    @cached_property
    def slack_channels(self) -> AsyncBetaOrganizationClaudeTagSlackChannels:
        from ..beta_organization_claude_tag_slack_channels import AsyncBetaOrganizationClaudeTagSlackChannels

        return AsyncBetaOrganizationClaudeTagSlackChannels(self._client, self._form)

    @cached_property
    def slack_workspaces(self) -> AsyncBetaOrganizationClaudeTagSlackWorkspaces:
        from ..beta_organization_claude_tag_slack_workspaces import (
            AsyncBetaOrganizationClaudeTagSlackWorkspaces,
        )

        return AsyncBetaOrganizationClaudeTagSlackWorkspaces(self._client, self._form)

    @cached_property
    def bundles(self) -> AsyncBetaOrganizationClaudeTagBundles:
        from ..beta_organization_claude_tag_bundles import AsyncBetaOrganizationClaudeTagBundles

        return AsyncBetaOrganizationClaudeTagBundles(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationClaudeTagWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationClaudeTagWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaOrganizationClaudeTagWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationClaudeTagWithStreamingResponse(self)


class BetaOrganizationClaudeTagWithRawResponse:
    """The methods of `beta.organization.claude_tag`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationClaudeTag) -> None:
        self._resource = resource

    @cached_property
    def slack_channels(self) -> BetaOrganizationClaudeTagSlackChannelsWithRawResponse:
        from ..beta_organization_claude_tag_slack_channels import (
            BetaOrganizationClaudeTagSlackChannelsWithRawResponse,
        )

        return BetaOrganizationClaudeTagSlackChannelsWithRawResponse(self._resource.slack_channels)

    @cached_property
    def slack_workspaces(self) -> BetaOrganizationClaudeTagSlackWorkspacesWithRawResponse:
        from ..beta_organization_claude_tag_slack_workspaces import (
            BetaOrganizationClaudeTagSlackWorkspacesWithRawResponse,
        )

        return BetaOrganizationClaudeTagSlackWorkspacesWithRawResponse(self._resource.slack_workspaces)

    @cached_property
    def bundles(self) -> BetaOrganizationClaudeTagBundlesWithRawResponse:
        from ..beta_organization_claude_tag_bundles import BetaOrganizationClaudeTagBundlesWithRawResponse

        return BetaOrganizationClaudeTagBundlesWithRawResponse(self._resource.bundles)


class AsyncBetaOrganizationClaudeTagWithRawResponse:
    """The methods of `beta.organization.claude_tag`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationClaudeTag) -> None:
        self._resource = resource

    @cached_property
    def slack_channels(self) -> AsyncBetaOrganizationClaudeTagSlackChannelsWithRawResponse:
        from ..beta_organization_claude_tag_slack_channels import (
            AsyncBetaOrganizationClaudeTagSlackChannelsWithRawResponse,
        )

        return AsyncBetaOrganizationClaudeTagSlackChannelsWithRawResponse(self._resource.slack_channels)

    @cached_property
    def slack_workspaces(self) -> AsyncBetaOrganizationClaudeTagSlackWorkspacesWithRawResponse:
        from ..beta_organization_claude_tag_slack_workspaces import (
            AsyncBetaOrganizationClaudeTagSlackWorkspacesWithRawResponse,
        )

        return AsyncBetaOrganizationClaudeTagSlackWorkspacesWithRawResponse(self._resource.slack_workspaces)

    @cached_property
    def bundles(self) -> AsyncBetaOrganizationClaudeTagBundlesWithRawResponse:
        from ..beta_organization_claude_tag_bundles import (
            AsyncBetaOrganizationClaudeTagBundlesWithRawResponse,
        )

        return AsyncBetaOrganizationClaudeTagBundlesWithRawResponse(self._resource.bundles)


class BetaOrganizationClaudeTagWithStreamingResponse:
    """The methods of `beta.organization.claude_tag`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationClaudeTag) -> None:
        self._resource = resource

    @cached_property
    def slack_channels(self) -> BetaOrganizationClaudeTagSlackChannelsWithStreamingResponse:
        from ..beta_organization_claude_tag_slack_channels import (
            BetaOrganizationClaudeTagSlackChannelsWithStreamingResponse,
        )

        return BetaOrganizationClaudeTagSlackChannelsWithStreamingResponse(self._resource.slack_channels)

    @cached_property
    def slack_workspaces(self) -> BetaOrganizationClaudeTagSlackWorkspacesWithStreamingResponse:
        from ..beta_organization_claude_tag_slack_workspaces import (
            BetaOrganizationClaudeTagSlackWorkspacesWithStreamingResponse,
        )

        return BetaOrganizationClaudeTagSlackWorkspacesWithStreamingResponse(self._resource.slack_workspaces)

    @cached_property
    def bundles(self) -> BetaOrganizationClaudeTagBundlesWithStreamingResponse:
        from ..beta_organization_claude_tag_bundles import (
            BetaOrganizationClaudeTagBundlesWithStreamingResponse,
        )

        return BetaOrganizationClaudeTagBundlesWithStreamingResponse(self._resource.bundles)


class AsyncBetaOrganizationClaudeTagWithStreamingResponse:
    """The methods of `beta.organization.claude_tag`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationClaudeTag) -> None:
        self._resource = resource

    @cached_property
    def slack_channels(self) -> AsyncBetaOrganizationClaudeTagSlackChannelsWithStreamingResponse:
        from ..beta_organization_claude_tag_slack_channels import (
            AsyncBetaOrganizationClaudeTagSlackChannelsWithStreamingResponse,
        )

        return AsyncBetaOrganizationClaudeTagSlackChannelsWithStreamingResponse(self._resource.slack_channels)

    @cached_property
    def slack_workspaces(self) -> AsyncBetaOrganizationClaudeTagSlackWorkspacesWithStreamingResponse:
        from ..beta_organization_claude_tag_slack_workspaces import (
            AsyncBetaOrganizationClaudeTagSlackWorkspacesWithStreamingResponse,
        )

        return AsyncBetaOrganizationClaudeTagSlackWorkspacesWithStreamingResponse(
            self._resource.slack_workspaces
        )

    @cached_property
    def bundles(self) -> AsyncBetaOrganizationClaudeTagBundlesWithStreamingResponse:
        from ..beta_organization_claude_tag_bundles import (
            AsyncBetaOrganizationClaudeTagBundlesWithStreamingResponse,
        )

        return AsyncBetaOrganizationClaudeTagBundlesWithStreamingResponse(self._resource.bundles)
