"""Which hosts a container can reach."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .limited_network import LimitedNetwork
from .unrestricted_network import UnrestrictedNetwork

Network: TypeAlias = UnrestrictedNetwork | LimitedNetwork | UnknownVariant
