"""client.beta.organization.analytics.usage"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import list_analytics_usage

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import AnalyticsUsageItem


class BetaOrganizationAnalyticsUsage(SyncResource):
    """`client.beta.organization.analytics.usage`"""

    @property
    def with_raw_response(self) -> BetaOrganizationAnalyticsUsageWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaOrganizationAnalyticsUsageWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaOrganizationAnalyticsUsageWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaOrganizationAnalyticsUsageWithStreamingResponse(self)

    def list(
        self,
        *,
        starting_at: str | datetime,
        ending_at: str | datetime | None | NotGiven = NOT_GIVEN,
        time_bucket_width: Literal["1d", "1h", "1m"] | None | NotGiven = NOT_GIVEN,
        group_by: Sequence[
            Literal[
                "actor",
                "actor_type",
                "agent_id",
                "api_key_id",
                "claude_tag_category",
                "claude_tag_user_id",
                "context_window",
                "deployment_id",
                "environment_id",
                "inference_geo",
                "model",
                "organization_id",
                "product",
                "rbac_group_id",
                "service_tier",
                "session_id",
                "slack_channel_id",
                "speed",
                "user_profile_id",
                "workspace_id",
            ]
        ]
        | None
        | NotGiven = NOT_GIVEN,
        order_by: Literal["output_tokens", "requests", "time", "total_tokens", "uncached_input_tokens"]
        | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        actor_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        actor_types: Sequence[Literal["api_actor", "federated_actor", "service_account_actor", "user_actor"]]
        | None
        | NotGiven = NOT_GIVEN,
        agent_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        api_key_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        claude_tag_categories: Sequence[Literal["dm", "engaged", "monitoring", "proactive", "scheduled"]]
        | None
        | NotGiven = NOT_GIVEN,
        claude_tag_user_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        context_windows: Sequence[Literal["0-200k", "200k-1M"]] | None | NotGiven = NOT_GIVEN,
        deployment_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        environment_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        exclude_deleted_users: bool | NotGiven = NOT_GIVEN,
        inference_geos: Sequence[Literal["global", "not_available", "us"]] | None | NotGiven = NOT_GIVEN,
        models: Sequence[str] | None | NotGiven = NOT_GIVEN,
        organization_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        products: Sequence[
            Literal[
                "chat",
                "chat_cowork_unified",
                "claude_code",
                "claude_console",
                "claude_design",
                "claude_in_chrome",
                "claude_tag",
                "cowork",
                "managed_agents_api",
                "message_batches_api",
                "messages_api",
                "office_agent",
            ]
        ]
        | None
        | NotGiven = NOT_GIVEN,
        rbac_group_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        service_tiers: Sequence[
            Literal["batch", "flex", "flex_discount", "priority", "priority_on_demand", "standard"]
        ]
        | None
        | NotGiven = NOT_GIVEN,
        session_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        slack_channel_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        speeds: Sequence[Literal["fast", "standard"]] | None | NotGiven = NOT_GIVEN,
        user_profile_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        workspace_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[AnalyticsUsageItem]:
        """List usage

        Reports tokens, requests and searches in a range of time, as one row or split by what the
        request names. It has all usage, also that of no user.

        Args:
            starting_at: The first moment: an RFC 3339 time with a zone, within the last 365 days and not before
                2026-01-01.
            ending_at: The moment after the last one, at most 31 days after `starting_at`. The default is 31
                days after it, or now. With time buckets it is required.
            time_bucket_width: How long the time buckets are. Without it, a row is about the whole range, in full
                hours. Minutes are for at most 24 hours.
            group_by: Splits the rows by these, at most 5. Every group is listed. `claude_tag_user_id` does
                not go with `rbac_group_id`.
            order_by: What the rows are ordered by. `time` needs time buckets. Default: "total_tokens".
            order: The direction. Default: "desc".
            limit: The most rows of a page. Rows that differ only in `cost_type` or `token_type` count as
                one. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            actor_ids: Only usage that counts for these users, service accounts or API keys.
            actor_types: Only usage that counts for identities of these kinds.
            agent_ids: Only sessions of these agents. Only for the Claude Platform.
            api_key_ids: Only requests with these API keys; an empty value means requests without one. Only for
                the Claude Platform.
            claude_tag_categories: Only usage of Claude Tag for these reasons.
            claude_tag_user_ids: Only usage of Claude Tag that is about these users of Slack.
            context_windows: Only these price tiers by length of the context.
            deployment_ids: Only sessions that these deployments started. Only for the Claude Platform.
            environment_ids: Only sessions in these environments. Only for the Claude Platform.
            exclude_deleted_users: Leaves out the rows of deleted users. It needs `actor` in `group_by[]`. A page can then
                have fewer rows than `limit`. Default: False.
            inference_geos: Only models that ran there; `not_available` means where it is not set.
            models: Only these models.
            organization_ids: Only these organizations below a parent organization, whose key it needs.
            products: Only these products.
            rbac_group_ids: Only usage of users who were in one of these groups on that day.
            service_tiers: Only these service tiers. Only for the Claude Platform.
            session_ids: Only these sessions. Only for the Claude Platform.
            slack_channel_ids: Only usage from these channels of Slack.
            speeds: Only models that ran at these speeds.
            user_profile_ids: Only usage of these user profiles. Only for the Claude Platform.
            workspace_ids: Only these workspaces. Only for the Claude Platform.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_analytics_usage.OPERATION,
            {
                "starting_at": starting_at,
                "ending_at": ending_at,
                "time_bucket_width": time_bucket_width,
                "group_by": group_by,
                "order_by": order_by,
                "order": order,
                "limit": limit,
                "page": page,
                "actor_ids": actor_ids,
                "actor_types": actor_types,
                "agent_ids": agent_ids,
                "api_key_ids": api_key_ids,
                "claude_tag_categories": claude_tag_categories,
                "claude_tag_user_ids": claude_tag_user_ids,
                "context_windows": context_windows,
                "deployment_ids": deployment_ids,
                "environment_ids": environment_ids,
                "exclude_deleted_users": exclude_deleted_users,
                "inference_geos": inference_geos,
                "models": models,
                "organization_ids": organization_ids,
                "products": products,
                "rbac_group_ids": rbac_group_ids,
                "service_tiers": service_tiers,
                "session_ids": session_ids,
                "slack_channel_ids": slack_channel_ids,
                "speeds": speeds,
                "user_profile_ids": user_profile_ids,
                "workspace_ids": workspace_ids,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[AnalyticsUsageItem] = self._run(call)
        return result


class AsyncBetaOrganizationAnalyticsUsage(AsyncResource):
    """`client.beta.organization.analytics.usage`"""

    @property
    def with_raw_response(self) -> AsyncBetaOrganizationAnalyticsUsageWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaOrganizationAnalyticsUsageWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaOrganizationAnalyticsUsageWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaOrganizationAnalyticsUsageWithStreamingResponse(self)

    def list(
        self,
        *,
        starting_at: str | datetime,
        ending_at: str | datetime | None | NotGiven = NOT_GIVEN,
        time_bucket_width: Literal["1d", "1h", "1m"] | None | NotGiven = NOT_GIVEN,
        group_by: Sequence[
            Literal[
                "actor",
                "actor_type",
                "agent_id",
                "api_key_id",
                "claude_tag_category",
                "claude_tag_user_id",
                "context_window",
                "deployment_id",
                "environment_id",
                "inference_geo",
                "model",
                "organization_id",
                "product",
                "rbac_group_id",
                "service_tier",
                "session_id",
                "slack_channel_id",
                "speed",
                "user_profile_id",
                "workspace_id",
            ]
        ]
        | None
        | NotGiven = NOT_GIVEN,
        order_by: Literal["output_tokens", "requests", "time", "total_tokens", "uncached_input_tokens"]
        | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        actor_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        actor_types: Sequence[Literal["api_actor", "federated_actor", "service_account_actor", "user_actor"]]
        | None
        | NotGiven = NOT_GIVEN,
        agent_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        api_key_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        claude_tag_categories: Sequence[Literal["dm", "engaged", "monitoring", "proactive", "scheduled"]]
        | None
        | NotGiven = NOT_GIVEN,
        claude_tag_user_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        context_windows: Sequence[Literal["0-200k", "200k-1M"]] | None | NotGiven = NOT_GIVEN,
        deployment_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        environment_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        exclude_deleted_users: bool | NotGiven = NOT_GIVEN,
        inference_geos: Sequence[Literal["global", "not_available", "us"]] | None | NotGiven = NOT_GIVEN,
        models: Sequence[str] | None | NotGiven = NOT_GIVEN,
        organization_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        products: Sequence[
            Literal[
                "chat",
                "chat_cowork_unified",
                "claude_code",
                "claude_console",
                "claude_design",
                "claude_in_chrome",
                "claude_tag",
                "cowork",
                "managed_agents_api",
                "message_batches_api",
                "messages_api",
                "office_agent",
            ]
        ]
        | None
        | NotGiven = NOT_GIVEN,
        rbac_group_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        service_tiers: Sequence[
            Literal["batch", "flex", "flex_discount", "priority", "priority_on_demand", "standard"]
        ]
        | None
        | NotGiven = NOT_GIVEN,
        session_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        slack_channel_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        speeds: Sequence[Literal["fast", "standard"]] | None | NotGiven = NOT_GIVEN,
        user_profile_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        workspace_ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[AnalyticsUsageItem, AsyncPageCursor[AnalyticsUsageItem]]:
        """List usage

        Reports tokens, requests and searches in a range of time, as one row or split by what the
        request names. It has all usage, also that of no user.

        Args:
            starting_at: The first moment: an RFC 3339 time with a zone, within the last 365 days and not before
                2026-01-01.
            ending_at: The moment after the last one, at most 31 days after `starting_at`. The default is 31
                days after it, or now. With time buckets it is required.
            time_bucket_width: How long the time buckets are. Without it, a row is about the whole range, in full
                hours. Minutes are for at most 24 hours.
            group_by: Splits the rows by these, at most 5. Every group is listed. `claude_tag_user_id` does
                not go with `rbac_group_id`.
            order_by: What the rows are ordered by. `time` needs time buckets. Default: "total_tokens".
            order: The direction. Default: "desc".
            limit: The most rows of a page. Rows that differ only in `cost_type` or `token_type` count as
                one. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            actor_ids: Only usage that counts for these users, service accounts or API keys.
            actor_types: Only usage that counts for identities of these kinds.
            agent_ids: Only sessions of these agents. Only for the Claude Platform.
            api_key_ids: Only requests with these API keys; an empty value means requests without one. Only for
                the Claude Platform.
            claude_tag_categories: Only usage of Claude Tag for these reasons.
            claude_tag_user_ids: Only usage of Claude Tag that is about these users of Slack.
            context_windows: Only these price tiers by length of the context.
            deployment_ids: Only sessions that these deployments started. Only for the Claude Platform.
            environment_ids: Only sessions in these environments. Only for the Claude Platform.
            exclude_deleted_users: Leaves out the rows of deleted users. It needs `actor` in `group_by[]`. A page can then
                have fewer rows than `limit`. Default: False.
            inference_geos: Only models that ran there; `not_available` means where it is not set.
            models: Only these models.
            organization_ids: Only these organizations below a parent organization, whose key it needs.
            products: Only these products.
            rbac_group_ids: Only usage of users who were in one of these groups on that day.
            service_tiers: Only these service tiers. Only for the Claude Platform.
            session_ids: Only these sessions. Only for the Claude Platform.
            slack_channel_ids: Only usage from these channels of Slack.
            speeds: Only models that ran at these speeds.
            user_profile_ids: Only usage of these user profiles. Only for the Claude Platform.
            workspace_ids: Only these workspaces. Only for the Claude Platform.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            list_analytics_usage.OPERATION,
            {
                "starting_at": starting_at,
                "ending_at": ending_at,
                "time_bucket_width": time_bucket_width,
                "group_by": group_by,
                "order_by": order_by,
                "order": order,
                "limit": limit,
                "page": page,
                "actor_ids": actor_ids,
                "actor_types": actor_types,
                "agent_ids": agent_ids,
                "api_key_ids": api_key_ids,
                "claude_tag_categories": claude_tag_categories,
                "claude_tag_user_ids": claude_tag_user_ids,
                "context_windows": context_windows,
                "deployment_ids": deployment_ids,
                "environment_ids": environment_ids,
                "exclude_deleted_users": exclude_deleted_users,
                "inference_geos": inference_geos,
                "models": models,
                "organization_ids": organization_ids,
                "products": products,
                "rbac_group_ids": rbac_group_ids,
                "service_tiers": service_tiers,
                "session_ids": session_ids,
                "slack_channel_ids": slack_channel_ids,
                "speeds": speeds,
                "user_profile_ids": user_profile_ids,
                "workspace_ids": workspace_ids,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return self._pages(call)


class BetaOrganizationAnalyticsUsageWithRawResponse:
    """The methods of `beta.organization.analytics.usage`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationAnalyticsUsage) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)


class AsyncBetaOrganizationAnalyticsUsageWithRawResponse:
    """The methods of `beta.organization.analytics.usage`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationAnalyticsUsage) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)


class BetaOrganizationAnalyticsUsageWithStreamingResponse:
    """The methods of `beta.organization.analytics.usage`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaOrganizationAnalyticsUsage) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)


class AsyncBetaOrganizationAnalyticsUsageWithStreamingResponse:
    """The methods of `beta.organization.analytics.usage`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaOrganizationAnalyticsUsage) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
