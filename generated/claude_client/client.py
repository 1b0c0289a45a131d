"""The clients. Their attributes are the resources of the API."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.async_client import AsyncAPIClient
from ._runtime.resource import AsyncResource, SyncResource
from ._runtime.sync_client import SyncClient
from ._version import __version__

if TYPE_CHECKING:
    from .api.beta_skills import (
        AsyncBetaSkills,
        AsyncBetaSkillsWithRawResponse,
        AsyncBetaSkillsWithStreamingResponse,
        BetaSkills,
        BetaSkillsWithRawResponse,
        BetaSkillsWithStreamingResponse,
    )
    from .api.beta_vaults import (
        AsyncBetaVaults,
        AsyncBetaVaultsWithRawResponse,
        AsyncBetaVaultsWithStreamingResponse,
        BetaVaults,
        BetaVaultsWithRawResponse,
        BetaVaultsWithStreamingResponse,
    )
    from .api.files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from .api.messages import (
        AsyncMessages,
        AsyncMessagesWithRawResponse,
        AsyncMessagesWithStreamingResponse,
        Messages,
        MessagesWithRawResponse,
        MessagesWithStreamingResponse,
    )
    from .api.models import (
        AsyncModels,
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        Models,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
    from .api.skills import (
        AsyncSkills,
        AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse,
        Skills,
        SkillsWithRawResponse,
        SkillsWithStreamingResponse,
    )


class Beta(SyncResource):
    """`client.beta`"""

    @cached_property
    def messages(self) -> Messages:
        from .api.messages import Messages

        return Messages(self._client, self._form)

    @cached_property
    def models(self) -> Models:
        from .api.models import Models

        return Models(self._client, self._form)

    @cached_property
    def files(self) -> Files:
        from .api.files import Files

        return Files(self._client, self._form)

    @cached_property
    def skills(self) -> BetaSkills:
        from .api.beta_skills import BetaSkills

        return BetaSkills(self._client, self._form)

    @cached_property
    def vaults(self) -> BetaVaults:
        from .api.beta_vaults import BetaVaults

        return BetaVaults(self._client, self._form)

    @property
    def with_raw_response(self) -> BetaWithRawResponse:
        return BetaWithRawResponse(self)

    @property
    def with_streaming_response(self) -> BetaWithStreamingResponse:
        return BetaWithStreamingResponse(self)


class BetaWithRawResponse:
    def __init__(self, resource: Beta) -> None:
        self._resource = resource

    @cached_property
    def messages(self) -> MessagesWithRawResponse:
        from .api.messages import MessagesWithRawResponse

        return MessagesWithRawResponse(self._resource.messages)

    @cached_property
    def models(self) -> ModelsWithRawResponse:
        from .api.models import ModelsWithRawResponse

        return ModelsWithRawResponse(self._resource.models)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        from .api.files import FilesWithRawResponse

        return FilesWithRawResponse(self._resource.files)

    @cached_property
    def skills(self) -> BetaSkillsWithRawResponse:
        from .api.beta_skills import BetaSkillsWithRawResponse

        return BetaSkillsWithRawResponse(self._resource.skills)

    @cached_property
    def vaults(self) -> BetaVaultsWithRawResponse:
        from .api.beta_vaults import BetaVaultsWithRawResponse

        return BetaVaultsWithRawResponse(self._resource.vaults)


class BetaWithStreamingResponse:
    def __init__(self, resource: Beta) -> None:
        self._resource = resource

    @cached_property
    def messages(self) -> MessagesWithStreamingResponse:
        from .api.messages import MessagesWithStreamingResponse

        return MessagesWithStreamingResponse(self._resource.messages)

    @cached_property
    def models(self) -> ModelsWithStreamingResponse:
        from .api.models import ModelsWithStreamingResponse

        return ModelsWithStreamingResponse(self._resource.models)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        from .api.files import FilesWithStreamingResponse

        return FilesWithStreamingResponse(self._resource.files)

    @cached_property
    def skills(self) -> BetaSkillsWithStreamingResponse:
        from .api.beta_skills import BetaSkillsWithStreamingResponse

        return BetaSkillsWithStreamingResponse(self._resource.skills)

    @cached_property
    def vaults(self) -> BetaVaultsWithStreamingResponse:
        from .api.beta_vaults import BetaVaultsWithStreamingResponse

        return BetaVaultsWithStreamingResponse(self._resource.vaults)


class AsyncBeta(AsyncResource):
    """`client.beta`"""

    @cached_property
    def messages(self) -> AsyncMessages:
        from .api.messages import AsyncMessages

        return AsyncMessages(self._client, self._form)

    @cached_property
    def models(self) -> AsyncModels:
        from .api.models import AsyncModels

        return AsyncModels(self._client, self._form)

    @cached_property
    def files(self) -> AsyncFiles:
        from .api.files import AsyncFiles

        return AsyncFiles(self._client, self._form)

    @cached_property
    def skills(self) -> AsyncBetaSkills:
        from .api.beta_skills import AsyncBetaSkills

        return AsyncBetaSkills(self._client, self._form)

    @cached_property
    def vaults(self) -> AsyncBetaVaults:
        from .api.beta_vaults import AsyncBetaVaults

        return AsyncBetaVaults(self._client, self._form)

    @property
    def with_raw_response(self) -> AsyncBetaWithRawResponse:
        return AsyncBetaWithRawResponse(self)

    @property
    def with_streaming_response(self) -> AsyncBetaWithStreamingResponse:
        return AsyncBetaWithStreamingResponse(self)


class AsyncBetaWithRawResponse:
    def __init__(self, resource: AsyncBeta) -> None:
        self._resource = resource

    @cached_property
    def messages(self) -> AsyncMessagesWithRawResponse:
        from .api.messages import AsyncMessagesWithRawResponse

        return AsyncMessagesWithRawResponse(self._resource.messages)

    @cached_property
    def models(self) -> AsyncModelsWithRawResponse:
        from .api.models import AsyncModelsWithRawResponse

        return AsyncModelsWithRawResponse(self._resource.models)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        from .api.files import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self._resource.files)

    @cached_property
    def skills(self) -> AsyncBetaSkillsWithRawResponse:
        from .api.beta_skills import AsyncBetaSkillsWithRawResponse

        return AsyncBetaSkillsWithRawResponse(self._resource.skills)

    @cached_property
    def vaults(self) -> AsyncBetaVaultsWithRawResponse:
        from .api.beta_vaults import AsyncBetaVaultsWithRawResponse

        return AsyncBetaVaultsWithRawResponse(self._resource.vaults)


class AsyncBetaWithStreamingResponse:
    def __init__(self, resource: AsyncBeta) -> None:
        self._resource = resource

    @cached_property
    def messages(self) -> AsyncMessagesWithStreamingResponse:
        from .api.messages import AsyncMessagesWithStreamingResponse

        return AsyncMessagesWithStreamingResponse(self._resource.messages)

    @cached_property
    def models(self) -> AsyncModelsWithStreamingResponse:
        from .api.models import AsyncModelsWithStreamingResponse

        return AsyncModelsWithStreamingResponse(self._resource.models)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        from .api.files import AsyncFilesWithStreamingResponse

        return AsyncFilesWithStreamingResponse(self._resource.files)

    @cached_property
    def skills(self) -> AsyncBetaSkillsWithStreamingResponse:
        from .api.beta_skills import AsyncBetaSkillsWithStreamingResponse

        return AsyncBetaSkillsWithStreamingResponse(self._resource.skills)

    @cached_property
    def vaults(self) -> AsyncBetaVaultsWithStreamingResponse:
        from .api.beta_vaults import AsyncBetaVaultsWithStreamingResponse

        return AsyncBetaVaultsWithStreamingResponse(self._resource.vaults)


class Client(SyncClient):
    """Calls the API.

    The credential is `api_key` or `auth_token`, or else `ANTHROPIC_API_KEY` or `ANTHROPIC_AUTH_TOKEN` from
    the environment. The address is `base_url`, or else `ANTHROPIC_BASE_URL`, or else that of the API.

    Raises `InvalidArgumentError` if a setting cannot be used.
    """

    _default_base_url = "https://api.anthropic.com"
    _default_version = "2023-06-01"
    _package_version = __version__

    @cached_property
    def messages(self) -> Messages:
        from .api.messages import Messages

        return Messages(self)

    @cached_property
    def beta(self) -> Beta:
        return Beta(self)

    @cached_property
    def models(self) -> Models:
        from .api.models import Models

        return Models(self)

    @cached_property
    def files(self) -> Files:
        from .api.files import Files

        return Files(self)

    @cached_property
    def skills(self) -> Skills:
        from .api.skills import Skills

        return Skills(self)

    @cached_property
    def with_raw_response(self) -> ClientWithRawResponse:
        """The same resources; their methods return the HTTP response, with the result in `parse()`."""
        return ClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ClientWithStreamingResponse:
        """The same resources; their methods are context managers that read the body on demand."""
        return ClientWithStreamingResponse(self)


class ClientWithRawResponse:
    """The resources of a client, with results wrapped in their HTTP response."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def messages(self) -> MessagesWithRawResponse:
        from .api.messages import MessagesWithRawResponse

        return MessagesWithRawResponse(self._client.messages)

    @cached_property
    def beta(self) -> BetaWithRawResponse:
        return BetaWithRawResponse(self._client.beta)

    @cached_property
    def models(self) -> ModelsWithRawResponse:
        from .api.models import ModelsWithRawResponse

        return ModelsWithRawResponse(self._client.models)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        from .api.files import FilesWithRawResponse

        return FilesWithRawResponse(self._client.files)

    @cached_property
    def skills(self) -> SkillsWithRawResponse:
        from .api.skills import SkillsWithRawResponse

        return SkillsWithRawResponse(self._client.skills)


class ClientWithStreamingResponse:
    """The resources of a client, with results wrapped in their HTTP response."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @cached_property
    def messages(self) -> MessagesWithStreamingResponse:
        from .api.messages import MessagesWithStreamingResponse

        return MessagesWithStreamingResponse(self._client.messages)

    @cached_property
    def beta(self) -> BetaWithStreamingResponse:
        return BetaWithStreamingResponse(self._client.beta)

    @cached_property
    def models(self) -> ModelsWithStreamingResponse:
        from .api.models import ModelsWithStreamingResponse

        return ModelsWithStreamingResponse(self._client.models)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        from .api.files import FilesWithStreamingResponse

        return FilesWithStreamingResponse(self._client.files)

    @cached_property
    def skills(self) -> SkillsWithStreamingResponse:
        from .api.skills import SkillsWithStreamingResponse

        return SkillsWithStreamingResponse(self._client.skills)


class AsyncClient(AsyncAPIClient):
    """Calls the API without blocking the event loop.

    The credential is `api_key` or `auth_token`, or else `ANTHROPIC_API_KEY` or `ANTHROPIC_AUTH_TOKEN` from
    the environment. The address is `base_url`, or else `ANTHROPIC_BASE_URL`, or else that of the API.

    Raises `InvalidArgumentError` if a setting cannot be used.
    """

    _default_base_url = "https://api.anthropic.com"
    _default_version = "2023-06-01"
    _package_version = __version__

    @cached_property
    def messages(self) -> AsyncMessages:
        from .api.messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def beta(self) -> AsyncBeta:
        return AsyncBeta(self)

    @cached_property
    def models(self) -> AsyncModels:
        from .api.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def files(self) -> AsyncFiles:
        from .api.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def skills(self) -> AsyncSkills:
        from .api.skills import AsyncSkills

        return AsyncSkills(self)

    @cached_property
    def with_raw_response(self) -> AsyncClientWithRawResponse:
        """The same resources; their methods return the HTTP response, with the result in `parse()`."""
        return AsyncClientWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncClientWithStreamingResponse:
        """The same resources; their methods are context managers that read the body on demand."""
        return AsyncClientWithStreamingResponse(self)


class AsyncClientWithRawResponse:
    """The resources of a client, with results wrapped in their HTTP response."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def messages(self) -> AsyncMessagesWithRawResponse:
        from .api.messages import AsyncMessagesWithRawResponse

        return AsyncMessagesWithRawResponse(self._client.messages)

    @cached_property
    def beta(self) -> AsyncBetaWithRawResponse:
        return AsyncBetaWithRawResponse(self._client.beta)

    @cached_property
    def models(self) -> AsyncModelsWithRawResponse:
        from .api.models import AsyncModelsWithRawResponse

        return AsyncModelsWithRawResponse(self._client.models)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        from .api.files import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self._client.files)

    @cached_property
    def skills(self) -> AsyncSkillsWithRawResponse:
        from .api.skills import AsyncSkillsWithRawResponse

        return AsyncSkillsWithRawResponse(self._client.skills)


class AsyncClientWithStreamingResponse:
    """The resources of a client, with results wrapped in their HTTP response."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @cached_property
    def messages(self) -> AsyncMessagesWithStreamingResponse:
        from .api.messages import AsyncMessagesWithStreamingResponse

        return AsyncMessagesWithStreamingResponse(self._client.messages)

    @cached_property
    def beta(self) -> AsyncBetaWithStreamingResponse:
        return AsyncBetaWithStreamingResponse(self._client.beta)

    @cached_property
    def models(self) -> AsyncModelsWithStreamingResponse:
        from .api.models import AsyncModelsWithStreamingResponse

        return AsyncModelsWithStreamingResponse(self._client.models)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        from .api.files import AsyncFilesWithStreamingResponse

        return AsyncFilesWithStreamingResponse(self._client.files)

    @cached_property
    def skills(self) -> AsyncSkillsWithStreamingResponse:
        from .api.skills import AsyncSkillsWithStreamingResponse

        return AsyncSkillsWithStreamingResponse(self._client.skills)
