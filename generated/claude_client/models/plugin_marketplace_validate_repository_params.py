from __future__ import annotations

from .._runtime.models.model import BaseModel as _BaseModel
from .._runtime.models.model import model as _model
from .._runtime.models.sentinels import UNSET as _UNSET


@_model
class PluginMarketplaceValidateRepositoryParams(_BaseModel):
    """Where the marketplace is that is checked."""

    repository_url: str
    """The address of a public repository on GitHub, such as `https://github.com/harbour/plugins`. It has
    no credentials, and no port other than 443 or 80."""
    ref: str | None = _UNSET
    """The branch whose newest commit is read, or the SHA of a commit in full. By default it is the branch
    that a synchronization reads."""
