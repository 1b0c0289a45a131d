"""Something that the container of a session gets, without its secrets."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .file_resource_config import FileResourceConfig
from .git_hub_repository_resource_config import GitHubRepositoryResourceConfig
from .memory_store_resource_config import MemoryStoreResourceConfig

SessionResourceConfig: TypeAlias = (
    GitHubRepositoryResourceConfig | FileResourceConfig | MemoryStoreResourceConfig | UnknownVariant
)
