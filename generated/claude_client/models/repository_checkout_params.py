"""What is checked out of a repository."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .branch_checkout import BranchCheckout
from .branch_checkout_param import BranchCheckoutParam
from .commit_checkout import CommitCheckout
from .commit_checkout_param import CommitCheckoutParam

RepositoryCheckoutParams: TypeAlias = (
    BranchCheckoutParam | BranchCheckout | Mapping[str, Any] | CommitCheckoutParam | CommitCheckout
)
