"""client.beta.skills"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..skills import (
    AsyncSkills,
    AsyncSkillsWithRawResponse,
    AsyncSkillsWithStreamingResponse,
    Skills,
    SkillsWithRawResponse,
    SkillsWithStreamingResponse,
)

if TYPE_CHECKING:
    from ..beta_skills_versions import (
        AsyncBetaSkillsVersions,
        AsyncBetaSkillsVersionsWithRawResponse,
        AsyncBetaSkillsVersionsWithStreamingResponse,
        BetaSkillsVersions,
        BetaSkillsVersionsWithRawResponse,
        BetaSkillsVersionsWithStreamingResponse,
    )


class BetaSkills(Skills):
    """`client.beta.skills`"""

    @cached_property
    def versions(self) -> BetaSkillsVersions:
        from ..beta_skills_versions import BetaSkillsVersions

        return BetaSkillsVersions(self._client, self._form)

    @property
    def with_raw_response(self) -> BetaSkillsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaSkillsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaSkillsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaSkillsWithStreamingResponse(self)


class AsyncBetaSkills(AsyncSkills):
    """`client.beta.skills`"""

    @cached_property
    def versions(self) -> AsyncBetaSkillsVersions:
        from ..beta_skills_versions import AsyncBetaSkillsVersions

        return AsyncBetaSkillsVersions(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncBetaSkillsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaSkillsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaSkillsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaSkillsWithStreamingResponse(self)


class BetaSkillsWithRawResponse(SkillsWithRawResponse):
    """The methods of `beta.skills`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaSkills) -> None:
        super().__init__(resource)
        self._resource: BetaSkills = resource

    @cached_property
    def versions(self) -> BetaSkillsVersionsWithRawResponse:
        from ..beta_skills_versions import BetaSkillsVersionsWithRawResponse

        return BetaSkillsVersionsWithRawResponse(self._resource.versions)


class AsyncBetaSkillsWithRawResponse(AsyncSkillsWithRawResponse):
    """The methods of `beta.skills`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaSkills) -> None:
        super().__init__(resource)
        self._resource: AsyncBetaSkills = resource

    @cached_property
    def versions(self) -> AsyncBetaSkillsVersionsWithRawResponse:
        from ..beta_skills_versions import AsyncBetaSkillsVersionsWithRawResponse

        return AsyncBetaSkillsVersionsWithRawResponse(self._resource.versions)


class BetaSkillsWithStreamingResponse(SkillsWithStreamingResponse):
    """The methods of `beta.skills`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaSkills) -> None:
        super().__init__(resource)
        self._resource: BetaSkills = resource

    @cached_property
    def versions(self) -> BetaSkillsVersionsWithStreamingResponse:
        from ..beta_skills_versions import BetaSkillsVersionsWithStreamingResponse

        return BetaSkillsVersionsWithStreamingResponse(self._resource.versions)


class AsyncBetaSkillsWithStreamingResponse(AsyncSkillsWithStreamingResponse):
    """The methods of `beta.skills`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaSkills) -> None:
        super().__init__(resource)
        self._resource: AsyncBetaSkills = resource

    @cached_property
    def versions(self) -> AsyncBetaSkillsVersionsWithStreamingResponse:
        from ..beta_skills_versions import AsyncBetaSkillsVersionsWithStreamingResponse

        return AsyncBetaSkillsVersionsWithStreamingResponse(self._resource.versions)
