"""What is checked out of a repository."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .branch_checkout import BranchCheckout
from .commit_checkout import CommitCheckout

RepositoryCheckout: TypeAlias = BranchCheckout | CommitCheckout | UnknownVariant
