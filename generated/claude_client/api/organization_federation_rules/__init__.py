"""client.organization.federation.rules"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import (
    archive_federation_rule,
    create_federation_rule,
    get_federation_rule,
    list_federation_rules,
    update_federation_rule,
)

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import (
        FederationRule,
        FederationRuleMatch,
        FederationRuleMatchParam,
        ServiceAccountTarget,
        ServiceAccountTargetParam,
    )
    from ..organization_federation_rules_workspaces import (
        AsyncOrganizationFederationRulesWorkspaces,
        AsyncOrganizationFederationRulesWorkspacesWithRawResponse,
        AsyncOrganizationFederationRulesWorkspacesWithStreamingResponse,
        OrganizationFederationRulesWorkspaces,
        OrganizationFederationRulesWorkspacesWithRawResponse,
        OrganizationFederationRulesWorkspacesWithStreamingResponse,
    )


class OrganizationFederationRules(SyncResource):
    """`client.organization.federation.rules`, `client.beta.organization.federation.rules`"""

    @cached_property
    def workspaces(self) -> OrganizationFederationRulesWorkspaces:
        from ..organization_federation_rules_workspaces import OrganizationFederationRulesWorkspaces

        return OrganizationFederationRulesWorkspaces(self._client, self._form)

    @property
    def with_raw_response(self) -> OrganizationFederationRulesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationFederationRulesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationFederationRulesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationFederationRulesWithStreamingResponse(self)

    def list(
        self,
        *,
        include_archived: bool | NotGiven = NOT_GIVEN,
        issuer_id: str | None | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[FederationRule]:
        """List rules

        Lists the rules of the organization, newest first.

        Args:
            include_archived: Whether the list has archived objects too. By default it has the active ones only.
                Default: False.
            issuer_id: Only rules about tokens of this issuer.
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
            list_federation_rules.OPERATION,
            {
                "include_archived": include_archived,
                "issuer_id": issuer_id,
                "limit": limit,
                "page": page,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[FederationRule] = self._run(call)
        return result

    def create(
        self,
        *,
        issuer_id: str,
        match: FederationRuleMatchParam | FederationRuleMatch | Mapping[str, Any],
        name: str,
        oauth_scope: str,
        target: ServiceAccountTargetParam | ServiceAccountTarget | Mapping[str, Any],
        applies_to_all_workspaces: bool | NotGiven = NOT_GIVEN,
        attributes: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        token_lifetime_seconds: int | NotGiven = NOT_GIVEN,
        workspace_id: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FederationRule:
        """Create a rule

        Lets tokens of an issuer be exchanged for access tokens of a service account. A rule about an
        issuer that many share, such as GitHub Actions, must say whose tokens it means.

        Args:
            issuer_id: The issuer, which cannot change.
            match: The tokens that the rule is about. It needs a `subject_prefix`, `claims` or a
                `condition`.
            name: Lowercase letters, digits and hyphens. No other rule has this name.
            oauth_scope: The scopes of the access tokens, separated by spaces. The API sets `workspace:developer`
                and `workspace:inference`; the others are set in the Console.
            target: What the access tokens act as.
            applies_to_all_workspaces: Whether the rule is on in every workspace, those of the future included. Default: False.
            attributes: Not supported yet. Only null and an empty object are allowed.
            description: What the rule is for.
            token_lifetime_seconds: How long an access token is valid. It is less if the token that it is exchanged for ends
                soon. Default: 3600.
            workspace_id: The workspace in which the rule is on. It is required unless the rule is on in all of
                them.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_federation_rule.OPERATION,
            {
                "issuer_id": issuer_id,
                "match": match,
                "name": name,
                "oauth_scope": oauth_scope,
                "target": target,
                "applies_to_all_workspaces": applies_to_all_workspaces,
                "attributes": attributes,
                "description": description,
                "token_lifetime_seconds": token_lifetime_seconds,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FederationRule = self._run(call)
        return result

    def retrieve(
        self,
        federation_rule_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FederationRule:
        """Get a rule

        Gets a rule.

        Args:
            federation_rule_id: The id of the rule.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_federation_rule.OPERATION,
            {
                "federation_rule_id": federation_rule_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FederationRule = self._run(call)
        return result

    def update(
        self,
        federation_rule_id: str,
        *,
        applies_to_all_workspaces: bool | None | NotGiven = NOT_GIVEN,
        attributes: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        match: FederationRuleMatchParam
        | FederationRuleMatch
        | Mapping[str, Any]
        | None
        | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        oauth_scope: str | None | NotGiven = NOT_GIVEN,
        target: ServiceAccountTargetParam
        | ServiceAccountTarget
        | Mapping[str, Any]
        | None
        | NotGiven = NOT_GIVEN,
        token_lifetime_seconds: int | None | NotGiven = NOT_GIVEN,
        workspace_id: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FederationRule:
        """Update a rule

        Changes a rule, but not its issuer. An archived one cannot change.

        Args:
            federation_rule_id: The id of the rule.
            applies_to_all_workspaces: Whether the rule is on in every workspace. False is refused if that leaves none.
            attributes: Not supported yet. Only null and an empty object are allowed.
            description: The new description; null makes it empty.
            match: The tokens that the rule is about, as a whole.
            name: The new name, which no other rule has.
            oauth_scope: The scopes of the access tokens, separated by spaces. The API sets `workspace:developer`
                and `workspace:inference`; the others are set in the Console.
            target: What the access tokens act as, as a whole.
            token_lifetime_seconds: How long an access token is valid.
            workspace_id: The workspace in which the rule is on, in place of its only one. It is refused if there
                are several.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_federation_rule.OPERATION,
            {
                "federation_rule_id": federation_rule_id,
                "applies_to_all_workspaces": applies_to_all_workspaces,
                "attributes": attributes,
                "description": description,
                "match": match,
                "name": name,
                "oauth_scope": oauth_scope,
                "target": target,
                "token_lifetime_seconds": token_lifetime_seconds,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FederationRule = self._run(call)
        return result

    def archive(
        self,
        federation_rule_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FederationRule:
        """Archive a rule

        Archives a rule for good and ends its workspaces. No token is exchanged any more; access tokens
        stay valid until they expire. A second time changes nothing.

        Args:
            federation_rule_id: The id of the rule.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            archive_federation_rule.OPERATION,
            {
                "federation_rule_id": federation_rule_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FederationRule = self._run(call)
        return result


class AsyncOrganizationFederationRules(AsyncResource):
    """`client.organization.federation.rules`, `client.beta.organization.federation.rules`"""

    @cached_property
    def workspaces(self) -> AsyncOrganizationFederationRulesWorkspaces:
        from ..organization_federation_rules_workspaces import AsyncOrganizationFederationRulesWorkspaces

        return AsyncOrganizationFederationRulesWorkspaces(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncOrganizationFederationRulesWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationFederationRulesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationFederationRulesWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationFederationRulesWithStreamingResponse(self)

    def list(
        self,
        *,
        include_archived: bool | NotGiven = NOT_GIVEN,
        issuer_id: str | None | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[FederationRule, AsyncPageCursor[FederationRule]]:
        """List rules

        Lists the rules of the organization, newest first.

        Args:
            include_archived: Whether the list has archived objects too. By default it has the active ones only.
                Default: False.
            issuer_id: Only rules about tokens of this issuer.
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
            list_federation_rules.OPERATION,
            {
                "include_archived": include_archived,
                "issuer_id": issuer_id,
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
        *,
        issuer_id: str,
        match: FederationRuleMatchParam | FederationRuleMatch | Mapping[str, Any],
        name: str,
        oauth_scope: str,
        target: ServiceAccountTargetParam | ServiceAccountTarget | Mapping[str, Any],
        applies_to_all_workspaces: bool | NotGiven = NOT_GIVEN,
        attributes: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        token_lifetime_seconds: int | NotGiven = NOT_GIVEN,
        workspace_id: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FederationRule:
        """Create a rule

        Lets tokens of an issuer be exchanged for access tokens of a service account. A rule about an
        issuer that many share, such as GitHub Actions, must say whose tokens it means.

        Args:
            issuer_id: The issuer, which cannot change.
            match: The tokens that the rule is about. It needs a `subject_prefix`, `claims` or a
                `condition`.
            name: Lowercase letters, digits and hyphens. No other rule has this name.
            oauth_scope: The scopes of the access tokens, separated by spaces. The API sets `workspace:developer`
                and `workspace:inference`; the others are set in the Console.
            target: What the access tokens act as.
            applies_to_all_workspaces: Whether the rule is on in every workspace, those of the future included. Default: False.
            attributes: Not supported yet. Only null and an empty object are allowed.
            description: What the rule is for.
            token_lifetime_seconds: How long an access token is valid. It is less if the token that it is exchanged for ends
                soon. Default: 3600.
            workspace_id: The workspace in which the rule is on. It is required unless the rule is on in all of
                them.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_federation_rule.OPERATION,
            {
                "issuer_id": issuer_id,
                "match": match,
                "name": name,
                "oauth_scope": oauth_scope,
                "target": target,
                "applies_to_all_workspaces": applies_to_all_workspaces,
                "attributes": attributes,
                "description": description,
                "token_lifetime_seconds": token_lifetime_seconds,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FederationRule = await self._run(call)
        return result

    async def retrieve(
        self,
        federation_rule_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FederationRule:
        """Get a rule

        Gets a rule.

        Args:
            federation_rule_id: The id of the rule.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_federation_rule.OPERATION,
            {
                "federation_rule_id": federation_rule_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FederationRule = await self._run(call)
        return result

    async def update(
        self,
        federation_rule_id: str,
        *,
        applies_to_all_workspaces: bool | None | NotGiven = NOT_GIVEN,
        attributes: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        description: str | None | NotGiven = NOT_GIVEN,
        match: FederationRuleMatchParam
        | FederationRuleMatch
        | Mapping[str, Any]
        | None
        | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        oauth_scope: str | None | NotGiven = NOT_GIVEN,
        target: ServiceAccountTargetParam
        | ServiceAccountTarget
        | Mapping[str, Any]
        | None
        | NotGiven = NOT_GIVEN,
        token_lifetime_seconds: int | None | NotGiven = NOT_GIVEN,
        workspace_id: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FederationRule:
        """Update a rule

        Changes a rule, but not its issuer. An archived one cannot change.

        Args:
            federation_rule_id: The id of the rule.
            applies_to_all_workspaces: Whether the rule is on in every workspace. False is refused if that leaves none.
            attributes: Not supported yet. Only null and an empty object are allowed.
            description: The new description; null makes it empty.
            match: The tokens that the rule is about, as a whole.
            name: The new name, which no other rule has.
            oauth_scope: The scopes of the access tokens, separated by spaces. The API sets `workspace:developer`
                and `workspace:inference`; the others are set in the Console.
            target: What the access tokens act as, as a whole.
            token_lifetime_seconds: How long an access token is valid.
            workspace_id: The workspace in which the rule is on, in place of its only one. It is refused if there
                are several.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_federation_rule.OPERATION,
            {
                "federation_rule_id": federation_rule_id,
                "applies_to_all_workspaces": applies_to_all_workspaces,
                "attributes": attributes,
                "description": description,
                "match": match,
                "name": name,
                "oauth_scope": oauth_scope,
                "target": target,
                "token_lifetime_seconds": token_lifetime_seconds,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FederationRule = await self._run(call)
        return result

    async def archive(
        self,
        federation_rule_id: str,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> FederationRule:
        """Archive a rule

        Archives a rule for good and ends its workspaces. No token is exchanged any more; access tokens
        stay valid until they expire. A second time changes nothing.

        Args:
            federation_rule_id: The id of the rule.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            archive_federation_rule.OPERATION,
            {
                "federation_rule_id": federation_rule_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: FederationRule = await self._run(call)
        return result


class OrganizationFederationRulesWithRawResponse:
    """The methods of `organization.federation.rules`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationFederationRules) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)
        self.archive = raw(inner.archive)

    @cached_property
    def workspaces(self) -> OrganizationFederationRulesWorkspacesWithRawResponse:
        from ..organization_federation_rules_workspaces import (
            OrganizationFederationRulesWorkspacesWithRawResponse,
        )

        return OrganizationFederationRulesWorkspacesWithRawResponse(self._resource.workspaces)


class AsyncOrganizationFederationRulesWithRawResponse:
    """The methods of `organization.federation.rules`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationFederationRules) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)
        self.archive = async_raw(inner.archive)

    @cached_property
    def workspaces(self) -> AsyncOrganizationFederationRulesWorkspacesWithRawResponse:
        from ..organization_federation_rules_workspaces import (
            AsyncOrganizationFederationRulesWorkspacesWithRawResponse,
        )

        return AsyncOrganizationFederationRulesWorkspacesWithRawResponse(self._resource.workspaces)


class OrganizationFederationRulesWithStreamingResponse:
    """The methods of `organization.federation.rules`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationFederationRules) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)
        self.archive = streamed(inner.archive)

    @cached_property
    def workspaces(self) -> OrganizationFederationRulesWorkspacesWithStreamingResponse:
        from ..organization_federation_rules_workspaces import (
            OrganizationFederationRulesWorkspacesWithStreamingResponse,
        )

        return OrganizationFederationRulesWorkspacesWithStreamingResponse(self._resource.workspaces)


class AsyncOrganizationFederationRulesWithStreamingResponse:
    """The methods of `organization.federation.rules`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationFederationRules) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
        self.archive = async_streamed(inner.archive)

    @cached_property
    def workspaces(self) -> AsyncOrganizationFederationRulesWorkspacesWithStreamingResponse:
        from ..organization_federation_rules_workspaces import (
            AsyncOrganizationFederationRulesWorkspacesWithStreamingResponse,
        )

        return AsyncOrganizationFederationRulesWorkspacesWithStreamingResponse(self._resource.workspaces)
