"""client.beta.skills.versions"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import async_raw, async_streamed, raw, streamed
from ..skills_versions import (
    AsyncSkillsVersions,
    AsyncSkillsVersionsWithRawResponse,
    AsyncSkillsVersionsWithStreamingResponse,
    SkillsVersions,
    SkillsVersionsWithRawResponse,
    SkillsVersionsWithStreamingResponse,
)
from . import download_skill_version

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.response.response import AsyncBinaryAPIResponse, BinaryAPIResponse


class BetaSkillsVersions(SkillsVersions):
    """`client.beta.skills.versions`"""

    @property
    def with_raw_response(self) -> BetaSkillsVersionsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return BetaSkillsVersionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaSkillsVersionsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return BetaSkillsVersionsWithStreamingResponse(self)

    def download(
        self,
        version: str,
        *,
        skill_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> BinaryAPIResponse:
        """Get the files of a version of a skill

        Returns the files of a version as a zip archive.

        Args:
            skill_id: The id of the skill.
            version: The id of the version.
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
            download_skill_version.OPERATION,
            {
                "skill_id": skill_id,
                "version": version,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: BinaryAPIResponse = self._run(call)
        return result


class AsyncBetaSkillsVersions(AsyncSkillsVersions):
    """`client.beta.skills.versions`"""

    @property
    def with_raw_response(self) -> AsyncBetaSkillsVersionsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncBetaSkillsVersionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaSkillsVersionsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncBetaSkillsVersionsWithStreamingResponse(self)

    async def download(
        self,
        version: str,
        *,
        skill_id: str,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncBinaryAPIResponse:
        """Get the files of a version of a skill

        Returns the files of a version as a zip archive.

        Args:
            skill_id: The id of the skill.
            version: The id of the version.
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
            download_skill_version.OPERATION,
            {
                "skill_id": skill_id,
                "version": version,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: AsyncBinaryAPIResponse = await self._run(call)
        return result


class BetaSkillsVersionsWithRawResponse(SkillsVersionsWithRawResponse):
    """The methods of `beta.skills.versions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaSkillsVersions) -> None:
        super().__init__(resource)
        inner = resource._in_form("raw")
        self.download = raw(inner.download)


class AsyncBetaSkillsVersionsWithRawResponse(AsyncSkillsVersionsWithRawResponse):
    """The methods of `beta.skills.versions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaSkillsVersions) -> None:
        super().__init__(resource)
        inner = resource._in_form("raw")
        self.download = async_raw(inner.download)


class BetaSkillsVersionsWithStreamingResponse(SkillsVersionsWithStreamingResponse):
    """The methods of `beta.skills.versions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: BetaSkillsVersions) -> None:
        super().__init__(resource)
        inner = resource._in_form("streaming")
        self.download = streamed(inner.download)


class AsyncBetaSkillsVersionsWithStreamingResponse(AsyncSkillsVersionsWithStreamingResponse):
    """The methods of `beta.skills.versions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncBetaSkillsVersions) -> None:
        super().__init__(resource)
        inner = resource._in_form("streaming")
        self.download = async_streamed(inner.download)
