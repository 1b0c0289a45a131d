"""Which hosts a container can reach."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .limited_network_params import LimitedNetworkParams
from .unrestricted_network import UnrestrictedNetwork
from .unrestricted_network_param import UnrestrictedNetworkParam

NetworkParams: TypeAlias = (
    UnrestrictedNetworkParam | UnrestrictedNetwork | Mapping[str, Any] | LimitedNetworkParams
)
