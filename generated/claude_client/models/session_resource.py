"""Something that the container of a session got."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .file_resource import FileResource
from .git_hub_repository_resource import GitHubRepositoryResource
from .memory_store_resource import MemoryStoreResource

SessionResource: TypeAlias = GitHubRepositoryResource | FileResource | MemoryStoreResource | UnknownVariant
