"""Whether URLs that the user wrote are allowed."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .web_fetch_url_source_all_param import WebFetchURLSourceAllParam
from .web_fetch_url_source_none_param import WebFetchURLSourceNoneParam

WebFetchURLSourceUserInputParam: TypeAlias = (
    WebFetchURLSourceAllParam | Mapping[str, Any] | WebFetchURLSourceNoneParam
)
