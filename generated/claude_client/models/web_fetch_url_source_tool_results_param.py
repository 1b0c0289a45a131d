"""The tools whose results are allowed."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .web_fetch_url_source_all_param import WebFetchURLSourceAllParam
from .web_fetch_url_source_except_param import WebFetchURLSourceExceptParam
from .web_fetch_url_source_none_param import WebFetchURLSourceNoneParam
from .web_fetch_url_source_only_param import WebFetchURLSourceOnlyParam

WebFetchURLSourceToolResultsParam: TypeAlias = (
    WebFetchURLSourceAllParam
    | Mapping[str, Any]
    | WebFetchURLSourceNoneParam
    | WebFetchURLSourceOnlyParam
    | WebFetchURLSourceExceptParam
)
