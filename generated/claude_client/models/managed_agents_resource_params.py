"""Something that the container of a session gets."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .file_resource_params import FileResourceParams
from .git_hub_repository_resource_params import GitHubRepositoryResourceParams
from .memory_store_resource_param import MemoryStoreResourceParam

ManagedAgentsResourceParams: TypeAlias = (
    GitHubRepositoryResourceParams | Mapping[str, Any] | FileResourceParams | MemoryStoreResourceParam
)
