"""client.skills"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime.http.operation import Call
from ..._runtime.models.sentinels import NOT_GIVEN, NotGiven
from ..._runtime.resource import AsyncResource, SyncResource, async_raw, async_streamed, raw, streamed
from . import create_skill, delete_skill, get_skill, list_skills

if TYPE_CHECKING:
    from httpx import Timeout

    from ..._runtime.http.multipart import FileTypes
    from ..._runtime.response.pages import AsyncPageCursor, AsyncPaginator, SyncPageCursor
    from ...models import DeletedSkill, Skill
    from ..skills_versions import (
        AsyncSkillsVersions,
        AsyncSkillsVersionsWithRawResponse,
        AsyncSkillsVersionsWithStreamingResponse,
        SkillsVersions,
        SkillsVersionsWithRawResponse,
        SkillsVersionsWithStreamingResponse,
    )


class Skills(SyncResource):
    """`client.skills`"""

    @cached_property
    def versions(self) -> SkillsVersions:
        from ..skills_versions import SkillsVersions

        return SkillsVersions(self._client, self._form)

    @property
    def with_raw_response(self) -> SkillsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return SkillsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> SkillsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return SkillsWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        source: Literal["custom", "anthropic"] | str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> SyncPageCursor[Skill]:
        """List skills

        Lists the skills that the workspace can use: its own and those of Anthropic.

        Args:
            limit: The maximum number of objects in a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            source: Lists only the skills of one origin: `custom` for the workspace's own, `anthropic` for
                those created by Anthropic.
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
            list_skills.OPERATION,
            {
                "limit": limit,
                "page": page,
                "source": source,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: SyncPageCursor[Skill] = self._run(call)
        return result

    def create(
        self,
        *,
        files: Sequence[FileTypes] | FileTypes,
        workspace_id: str | NotGiven = NOT_GIVEN,
        display_name: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Skill:
        """Create a skill

        Creates a skill and its first version from uploaded files.

        Args:
            files: The files, each as one part whose `filename` is the path. All files are in one top
                directory, with exactly one `SKILL.md` at its root. Together they are smaller than 30 MB
                uncompressed. One zip archive may replace them. The front matter of `SKILL.md` has a
                `name` (up to 64 lower-case letters, digits and hyphens, without `anthropic` or
                `claude`) and a `description` (1 to 1024 characters), both without XML tags.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            display_name: A label for people, on one line. It need not be unique. The default is the name in
                `SKILL.md`.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_skill.OPERATION,
            {
                "files": files,
                "workspace_id": workspace_id,
                "display_name": display_name,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Skill = self._run(call)
        return result

    def retrieve(
        self,
        skill_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Skill:
        """Get a skill

        Returns a skill by its id.

        Args:
            skill_id: The id of the skill.
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
            get_skill.OPERATION,
            {
                "skill_id": skill_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Skill = self._run(call)
        return result

    def delete(
        self,
        skill_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedSkill:
        """Delete a skill

        Deletes a skill with all of its versions. Skills of Anthropic cannot be deleted.

        Args:
            skill_id: The id of the skill.
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
            delete_skill.OPERATION,
            {
                "skill_id": skill_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedSkill = self._run(call)
        return result


class AsyncSkills(AsyncResource):
    """`client.skills`"""

    @cached_property
    def versions(self) -> AsyncSkillsVersions:
        from ..skills_versions import AsyncSkillsVersions

        return AsyncSkillsVersions(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncSkillsWithRawResponse:
        """The same methods; they return the HTTP response, with the result in `parse()`."""
        return AsyncSkillsWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncSkillsWithStreamingResponse:
        """The same methods as context managers; the body of the response is read on demand."""
        return AsyncSkillsWithStreamingResponse(self)

    def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        page: str | NotGiven = NOT_GIVEN,
        source: Literal["custom", "anthropic"] | str | NotGiven = NOT_GIVEN,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> AsyncPaginator[Skill, AsyncPageCursor[Skill]]:
        """List skills

        Lists the skills that the workspace can use: its own and those of Anthropic.

        Args:
            limit: The maximum number of objects in a page. Default: 20.
            page: The `next_page` of an earlier response. The default is the first page.
            source: Lists only the skills of one origin: `custom` for the workspace's own, `anthropic` for
                those created by Anthropic.
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
            list_skills.OPERATION,
            {
                "limit": limit,
                "page": page,
                "source": source,
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
        files: Sequence[FileTypes] | FileTypes,
        workspace_id: str | NotGiven = NOT_GIVEN,
        display_name: str | None | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Skill:
        """Create a skill

        Creates a skill and its first version from uploaded files.

        Args:
            files: The files, each as one part whose `filename` is the path. All files are in one top
                directory, with exactly one `SKILL.md` at its root. Together they are smaller than 30 MB
                uncompressed. One zip archive may replace them. The front matter of `SKILL.md` has a
                `name` (up to 64 lower-case letters, digits and hyphens, without `anthropic` or
                `claude`) and a `description` (1 to 1024 characters), both without XML tags.
            workspace_id: The workspace of the request. Needed only with a credential for several workspaces; with
                a credential for one workspace it must be that one.
            display_name: A label for people, on one line. It need not be unique. The default is the name in
                `SKILL.md`.
            betas: Names of beta features to use, in addition to those of the client.
            extra_headers: Additional header fields; None as a value removes a field.
            extra_query: Additional query parameters.
            extra_body: Additional properties of the body.
            timeout: Seconds, or a `Timeout`; None for no limit.

        Raises:
            AnthropicError: If an argument cannot be sent or the request fails.
        """
        call = Call(
            create_skill.OPERATION,
            {
                "files": files,
                "workspace_id": workspace_id,
                "display_name": display_name,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Skill = await self._run(call)
        return result

    async def retrieve(
        self,
        skill_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> Skill:
        """Get a skill

        Returns a skill by its id.

        Args:
            skill_id: The id of the skill.
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
            get_skill.OPERATION,
            {
                "skill_id": skill_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: Skill = await self._run(call)
        return result

    async def delete(
        self,
        skill_id: str,
        *,
        workspace_id: str | NotGiven = NOT_GIVEN,
        betas: Sequence[str] | None = None,
        extra_headers: Mapping[str, Any] | None = None,
        extra_query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        timeout: float | Timeout | NotGiven | None = NOT_GIVEN,
    ) -> DeletedSkill:
        """Delete a skill

        Deletes a skill with all of its versions. Skills of Anthropic cannot be deleted.

        Args:
            skill_id: The id of the skill.
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
            delete_skill.OPERATION,
            {
                "skill_id": skill_id,
                "workspace_id": workspace_id,
            },
            betas=betas,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        result: DeletedSkill = await self._run(call)
        return result


class SkillsWithRawResponse:
    """The methods of `skills`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: Skills) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = raw(inner.list)
        self.create = raw(inner.create)
        self.retrieve = raw(inner.retrieve)
        self.delete = raw(inner.delete)

    @cached_property
    def versions(self) -> SkillsVersionsWithRawResponse:
        from ..skills_versions import SkillsVersionsWithRawResponse

        return SkillsVersionsWithRawResponse(self._resource.versions)


class AsyncSkillsWithRawResponse:
    """The methods of `skills`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncSkills) -> None:
        self._resource = resource
        inner = resource._in_form("raw")
        self.list = async_raw(inner.list)
        self.create = async_raw(inner.create)
        self.retrieve = async_raw(inner.retrieve)
        self.delete = async_raw(inner.delete)

    @cached_property
    def versions(self) -> AsyncSkillsVersionsWithRawResponse:
        from ..skills_versions import AsyncSkillsVersionsWithRawResponse

        return AsyncSkillsVersionsWithRawResponse(self._resource.versions)


class SkillsWithStreamingResponse:
    """The methods of `skills`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: Skills) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = streamed(inner.list)
        self.create = streamed(inner.create)
        self.retrieve = streamed(inner.retrieve)
        self.delete = streamed(inner.delete)

    @cached_property
    def versions(self) -> SkillsVersionsWithStreamingResponse:
        from ..skills_versions import SkillsVersionsWithStreamingResponse

        return SkillsVersionsWithStreamingResponse(self._resource.versions)


class AsyncSkillsWithStreamingResponse:
    """The methods of `skills`, with the result wrapped in its HTTP response."""

    def __init__(self, resource: AsyncSkills) -> None:
        self._resource = resource
        inner = resource._in_form("streaming")
        self.list = async_streamed(inner.list)
        self.create = async_streamed(inner.create)
        self.retrieve = async_streamed(inner.retrieve)
        self.delete = async_streamed(inner.delete)

    @cached_property
    def versions(self) -> AsyncSkillsVersionsWithStreamingResponse:
        from ..skills_versions import AsyncSkillsVersionsWithStreamingResponse

        return AsyncSkillsVersionsWithStreamingResponse(self._resource.versions)
