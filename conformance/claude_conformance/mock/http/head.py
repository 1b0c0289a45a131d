"""Turns the head of a request into a `Request`, and checks it against RFC 9112."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote, unquote

from starlette.types import Scope

from claude_conformance.mock.http.errors import ApiError, invalid
from claude_conformance.mock.http.requests import Request

ABSOLUTE = re.compile(r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?P<authority>[^/?#]*)(?P<path>/[^?#]*)?")
# A name, an IPv4 address or a bracketed IPv6 address, with or without a port (RFC 3986, 3.2).
AUTHORITY = re.compile(
    r"(?P<host>\[[0-9A-Fa-f:.]+\]|(?:[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)(?::[0-9]*)?"
)
BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
METHODS = "DELETE, GET, POST"
CLOSE: Mapping[str, str] = {"connection": "close"}


def read_head(scope: Scope) -> tuple[Request, ApiError | None]:
    """Return the request without its body, and a refusal if the head is not valid.

    In the path `%2F` stays encoded: it does not separate segments.
    """
    raw = (scope.get("raw_path") or quote(scope["path"]).encode()).decode("latin-1")
    headers = [
        (name.decode("latin-1").lower(), value.decode("latin-1").strip()) for name, value in scope["headers"]
    ]
    request = Request(scope["method"], raw, scope["query_string"].decode("latin-1"), headers)
    try:
        authority = _read_target(request)
        _check_framing(request, scope.get("http_version", "1.1"))
    except ApiError as error:
        return request, error
    if authority is None:
        name, port = scope.get("server") or ("localhost", None)
        authority = request.header("host") or (f"{name}:{port}" if port else str(name))
    request.base_url = f"{scope.get('scheme', 'http')}://{authority}{scope.get('root_path', '')}"
    return request, None


def _read_target(request: Request) -> str | None:
    """Replace the target by the decoded path. Return the host in the target, if any."""
    raw, authority = request.path, None
    if request.method == "CONNECT" or (raw == "*" and request.method == "OPTIONS"):
        raise not_allowed(request.method, METHODS)
    if absolute := ABSOLUTE.fullmatch(raw):
        authority, raw = absolute["authority"], absolute["path"] or "/"
        host = AUTHORITY.fullmatch(authority)
        if absolute["scheme"].lower() not in ("http", "https") or host is None or not host["host"]:
            raise invalid("The request-target is not an address of this server")
    if not raw.startswith("/") or "#" in raw or BAD_ESCAPE.search(raw):
        raise invalid("The request-target is not a valid path")
    request.path = "/".join(unquote(part).replace("/", "%2F") for part in raw.split("/"))
    return authority


def _check_framing(request: Request, version: str) -> None:
    hosts = [value for name, value in request.headers if name == "host"]
    if len(hosts) > 1 or not all(AUTHORITY.fullmatch(host) for host in hosts):
        raise invalid("host: send one header with a host name and, where needed, a port")
    if "." in version and not version.startswith("1."):
        raise ApiError(400, f"HTTP/{version} is not spoken here; send HTTP/1.1", headers=CLOSE)
    chunked = request.header("transfer-encoding") is not None
    if chunked and (version == "1.0" or request.header("content-length") is not None):
        # Parsers may differ on the end of such a body: the rest of the connection is ignored.
        raise ApiError(
            400, "transfer-encoding: not allowed with content-length or in HTTP/1.0", headers=CLOSE
        )


def not_allowed(method: str, allowed: str) -> ApiError:
    """Return a 405 with the allowed methods."""
    return ApiError(405, f"{method} is not allowed here; allowed: {allowed}", headers={"allow": allowed})
