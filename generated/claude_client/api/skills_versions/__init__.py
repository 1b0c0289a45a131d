"""client.skills.versions"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import create_skill_version, delete_skill_version, get_skill_version, list_skill_versions

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.http.multipart import FileTypes
    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import DeletedSkillVersion, SkillVersion


class SkillsVersions(SyncResource):
    """`client.skills.versions`"""

    @property
    def with_raw_response(self) -> SkillsVersionsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return SkillsVersionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> SkillsVersionsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return SkillsVersionsWithStreamingResponse(self)

    def list(
        self,
        skill_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[SkillVersion]:
        """List the versions of a skill

        Lists the versions of a skill.

        Args:
            skill_id: The id of the skill.
            limit: The maximum number of objects in a page. Default: 20.
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
            list_skill_versions.OPERATION,
            {
                "skill_id": skill_id,
                "limit": limit,
                "page": page,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[SkillVersion] = self._run(call)
        return result

    def create(
        self,
        skill_id: str,
        *,
        files: Sequence[FileTypes] | FileTypes,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SkillVersion:
        """Create a version of a skill

        Creates the newest version of a skill from uploaded files, which are the complete set of its
        files.

        Args:
            skill_id: The id of the skill.
            files: The files, as for a new skill. The `name` in `SKILL.md` stays the same.
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
            create_skill_version.OPERATION,
            {
                "skill_id": skill_id,
                "files": files,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SkillVersion = self._run(call)
        return result

    def retrieve(
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
    ) -> SkillVersion:
        """Get a version of a skill

        Returns a version by its id, or the newest one.

        Args:
            skill_id: The id of the skill.
            version: The id of the version, or `latest` for the newest one.
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
            get_skill_version.OPERATION,
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
        result: SkillVersion = self._run(call)
        return result

    def delete(
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
    ) -> DeletedSkillVersion:
        """Delete a version of a skill

        Deletes one version of a skill of the workspace.

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
            delete_skill_version.OPERATION,
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
        result: DeletedSkillVersion = self._run(call)
        return result


class AsyncSkillsVersions(AsyncResource):
    """`client.skills.versions`"""

    @property
    def with_raw_response(self) -> AsyncSkillsVersionsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncSkillsVersionsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncSkillsVersionsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncSkillsVersionsWithStreamingResponse(self)

    def list(
        self,
        skill_id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[SkillVersion, AsyncPageCursor[SkillVersion]]:
        """List the versions of a skill

        Lists the versions of a skill.

        Args:
            skill_id: The id of the skill.
            limit: The maximum number of objects in a page. Default: 20.
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
            list_skill_versions.OPERATION,
            {
                "skill_id": skill_id,
                "limit": limit,
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
        skill_id: str,
        *,
        files: Sequence[FileTypes] | FileTypes,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SkillVersion:
        """Create a version of a skill

        Creates the newest version of a skill from uploaded files, which are the complete set of its
        files.

        Args:
            skill_id: The id of the skill.
            files: The files, as for a new skill. The `name` in `SKILL.md` stays the same.
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
            create_skill_version.OPERATION,
            {
                "skill_id": skill_id,
                "files": files,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SkillVersion = await self._run(call)
        return result

    async def retrieve(
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
    ) -> SkillVersion:
        """Get a version of a skill

        Returns a version by its id, or the newest one.

        Args:
            skill_id: The id of the skill.
            version: The id of the version, or `latest` for the newest one.
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
            get_skill_version.OPERATION,
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
        result: SkillVersion = await self._run(call)
        return result

    async def delete(
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
    ) -> DeletedSkillVersion:
        """Delete a version of a skill

        Deletes one version of a skill of the workspace.

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
            delete_skill_version.OPERATION,
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
        result: DeletedSkillVersion = await self._run(call)
        return result


class SkillsVersionsWithRawResponse:
    """The methods of `skills.versions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: SkillsVersions) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.delete = raw(inner.delete)


class AsyncSkillsVersionsWithRawResponse:
    """The methods of `skills.versions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncSkillsVersions) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.delete = async_raw(inner.delete)


class SkillsVersionsWithStreamingResponse:
    """The methods of `skills.versions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: SkillsVersions) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.delete = streamed(inner.delete)


class AsyncSkillsVersionsWithStreamingResponse:
    """The methods of `skills.versions`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncSkillsVersions) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.delete = async_streamed(inner.delete)
