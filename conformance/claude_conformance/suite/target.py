"""The server under test: its address, and the credential that may go there."""

from __future__ import annotations

import base64
import ipaddress
import ssl
from urllib.parse import unquote, urlsplit

import attrs
import httpx

from claude_conformance.rules.probe import Auth
from claude_conformance.wire import Headers, Redactor, strip_userinfo, userinfo_secrets

API_HOST = "api.anthropic.com"


class TargetError(ValueError):
    """The address cannot be used; the message is one line for people."""


@attrs.frozen
class Target:
    """``url`` has no trailing slash and no userinfo; ``key`` and ``secrets`` stay out of any repr.

    ``headers`` are sent with every request and replace ours. ``timeout`` is for one whole exchange,
    in seconds. ``cafile`` is a PEM file of the certificates to trust instead of the usual ones.
    """

    url: str
    key: str = attrs.field(repr=False)
    auth: Auth = "x-api-key"
    headers: Headers = attrs.field(default=(), repr=False)
    timeout: float = 60.0
    cafile: str | None = None
    basic: str | None = attrs.field(default=None, repr=False)
    secrets: tuple[str, ...] = attrs.field(default=(), repr=False)

    @property
    def redactor(self) -> Redactor:
        """Hides the key, the userinfo and the values of the headers that the run adds."""
        return Redactor([self.key, *self.secrets])


def make_target(
    url: str,
    key: str,
    *,
    auth: Auth = "x-api-key",
    headers: Headers = (),
    timeout: float = 60.0,
    cafile: str | None = None,
) -> Target:
    """Checks an address and makes the target; raises `TargetError`."""
    check_url(url)
    if cafile is not None:
        _check_certificates(cafile)
    secrets = userinfo_secrets(url)
    basic = None
    if secrets:
        userinfo = unquote(urlsplit(url).netloc.rpartition("@")[0])
        basic = "Basic " + base64.b64encode(userinfo.encode()).decode()
    hidden = [value for name, value in headers if _is_sensitive(name)]
    clean = strip_userinfo(url).partition("?")[0].partition("#")[0].rstrip("/")
    return Target(clean, key, auth, headers, timeout, cafile, basic, (*secrets, *hidden))


def _check_certificates(cafile: str) -> None:
    try:
        ssl.create_default_context(cafile=cafile)
    except (OSError, ValueError) as error:
        raise TargetError(
            f"{cafile} holds no certificate that can be read ({type(error).__name__})"
        ) from None


def _is_sensitive(name: str) -> bool:
    return any(word in name.lower() for word in ("key", "auth", "token", "secret", "cookie", "password"))


def check_url(url: str) -> None:
    """Raises `TargetError` unless this is an http or https URL with a host."""
    shown = Redactor(_userinfo(url)).url(url)
    try:
        parsed = httpx.URL(url)
        host, port = urlsplit(url).hostname, urlsplit(url).port
        parsed.raw_host.decode().encode("idna")
    except (httpx.InvalidURL, ValueError) as error:
        raise TargetError(f"{shown} is not a URL ({type(error).__name__})") from None
    if parsed.scheme not in {"http", "https"} or not host:
        raise TargetError(f"{shown} is not an http or https URL; write it as https://HOST[:PORT][/PATH]")
    if port == 0:
        raise TargetError(f"{shown} has no usable port")


def _userinfo(url: str) -> list[str]:
    try:
        return userinfo_secrets(url)
    except ValueError:
        return []


def trusted_host(url: str) -> bool:
    """True when a key from the environment may go there unasked: loopback, or the API itself."""
    parts = urlsplit(url)
    host = (parts.hostname or "").rstrip(".")
    if host == API_HOST:
        return parts.scheme == "https"
    return is_loopback(host)


def is_loopback(host: str) -> bool:
    """True for `localhost` and loopback addresses; other names are not looked up."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
