"""client.organization.compliance_settings"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import get_compliance_settings, update_compliance_settings

if TYPE_CHECKING:
    from httpx import Timeout

    from ...models import (
        ComplianceSettingsState,
        ComplianceSettingsStateParam,
        OrganizationComplianceSettings,
    )


class OrganizationComplianceSettingsResource(SyncResource):
    """`client.organization.compliance_settings`, `client.beta.organization.compliance_settings`"""

    @property
    def with_raw_response(self) -> OrganizationComplianceSettingsResourceWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return OrganizationComplianceSettingsResourceWithRawResponse(self)

    @property
    def with_streaming_response(self) -> OrganizationComplianceSettingsResourceWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return OrganizationComplianceSettingsResourceWithStreamingResponse(self)

    def retrieve(
        self,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationComplianceSettings:
        """Get the compliance settings

        Gets whether the Compliance API is on. An organization with a parent has the state of its
        parent.

        Args:
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_compliance_settings.OPERATION,
            {},
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: OrganizationComplianceSettings = self._run(call)
        return result

    def update(
        self,
        *,
        state: ComplianceSettingsStateParam | ComplianceSettingsState | Literal["enabled", "disabled"],
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationComplianceSettings:
        """Change the compliance settings

        Turns the Compliance API on or off. Events of Access Transparency are recorded even while it is
        off.

        Args:
            state: The new state, as an object or only as its word. Sending the state that it has changes
                nothing.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_compliance_settings.OPERATION,
            {
                "state": state,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: OrganizationComplianceSettings = self._run(call)
        return result


class AsyncOrganizationComplianceSettingsResource(AsyncResource):
    """`client.organization.compliance_settings`, `client.beta.organization.compliance_settings`"""

    @property
    def with_raw_response(self) -> AsyncOrganizationComplianceSettingsResourceWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncOrganizationComplianceSettingsResourceWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncOrganizationComplianceSettingsResourceWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncOrganizationComplianceSettingsResourceWithStreamingResponse(self)

    async def retrieve(
        self,
        *,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationComplianceSettings:
        """Get the compliance settings

        Gets whether the Compliance API is on. An organization with a parent has the state of its
        parent.

        Args:
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            get_compliance_settings.OPERATION,
            {},
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: OrganizationComplianceSettings = await self._run(call)
        return result

    async def update(
        self,
        *,
        state: ComplianceSettingsStateParam | ComplianceSettingsState | Literal["enabled", "disabled"],
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> OrganizationComplianceSettings:
        """Change the compliance settings

        Turns the Compliance API on or off. Events of Access Transparency are recorded even while it is
        off.

        Args:
            state: The new state, as an object or only as its word. Sending the state that it has changes
                nothing.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            update_compliance_settings.OPERATION,
            {
                "state": state,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: OrganizationComplianceSettings = await self._run(call)
        return result


class OrganizationComplianceSettingsResourceWithRawResponse:
    """The methods of `organization.compliance_settings`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationComplianceSettingsResource) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.retrieve = raw(inner.retrieve)
        self.update = raw(inner.update)


class AsyncOrganizationComplianceSettingsResourceWithRawResponse:
    """The methods of `organization.compliance_settings`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationComplianceSettingsResource) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.retrieve = async_raw(inner.retrieve)
        self.update = async_raw(inner.update)


class OrganizationComplianceSettingsResourceWithStreamingResponse:
    """The methods of `organization.compliance_settings`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: OrganizationComplianceSettingsResource) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.retrieve = streamed(inner.retrieve)
        self.update = streamed(inner.update)


class AsyncOrganizationComplianceSettingsResourceWithStreamingResponse:
    """The methods of `organization.compliance_settings`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncOrganizationComplianceSettingsResource) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.retrieve = async_streamed(inner.retrieve)
        self.update = async_streamed(inner.update)
