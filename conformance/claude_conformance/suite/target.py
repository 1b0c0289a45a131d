"""The server under test: its address, and the credential that may be sent there."""

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
    """Raised if the address cannot be used; the message is one readable line."""


@attrs.frozen
class Target:
    """``url`` has no trailing slash and no userinfo; ``key`` and ``secrets`` stay out of any repr.

    ``headers`` are sent with every request and replace the suite's. ``timeout`` is for one whole exchange,
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
    """Checks an address and makes the target.

    Raises `TargetError` if the address or the key cannot be used.
    """
    check_url(url)
    check_key(key)
    for name, value in headers:
        _check_header(name, value)
    if cafile is not None:
        _check_certificates(cafile)
    secrets = userinfo_secrets(url)
    basic = None
    if secrets:
        userinfo = unquote(urlsplit(url).netloc.rpartition("@")[0])
        basic = "Basic " + base64.b64encode(userinfo.encode()).decode()
    hidden = [value for name, value in headers if _is_sensitive(name)]
    clean = strip_userinfo(url).rstrip("/")
    return Target(clean, key, auth, headers, timeout, cafile, basic, (*secrets, *hidden))


def check_key(key: str, where: str = "the key") -> None:
    """Raises `TargetError` if the key cannot be sent in a header; the message does not show the key."""
    if fault := _unsendable(key):
        raise TargetError(f"{where} {fault}; check that it was copied completely, without a line break")


def _check_header(name: str, value: str) -> None:
    if fault := _unsendable(value):
        raise TargetError(f"the value of header {name} {fault}")


def _unsendable(value: str) -> str:
    """Returns why a string cannot be a header value, or an empty string."""
    for number, char in enumerate(value, 1):
        if not 0x20 <= ord(char) < 0x7F and char != "\t":
            what = {"\r": "a line break", "\n": "a line break"}.get(char, f"U+{ord(char):04X}")
            return f"contains {what} (character {number} of {len(value)}), which HTTP cannot send"
    return "begins or ends with a space, which HTTP does not preserve" if value != value.strip() else ""


def _check_certificates(cafile: str) -> None:
    try:
        ssl.create_default_context(cafile=cafile)
    except (OSError, ValueError) as error:
        raise TargetError(f"{cafile} contains no readable certificate ({type(error).__name__})") from None


def _is_sensitive(name: str) -> bool:
    return any(word in name.lower() for word in ("key", "auth", "token", "secret", "cookie", "password"))


def check_url(url: str) -> None:
    """Raises `TargetError` unless this is an http or https URL with a host, without query and fragment."""
    shown = Redactor(_userinfo(url)).url(url).partition("?")[0].partition("#")[0]
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
    if "?" in url or "#" in url:
        what = "query" if "?" in url.partition("#")[0] else "fragment"
        raise TargetError(
            f"{shown} has a {what}, which requests to the API replace; omit it, "
            "and pass what a gateway needs with --header"
        )


def _userinfo(url: str) -> list[str]:
    try:
        return userinfo_secrets(url)
    except ValueError:
        return []


def trusted_host(url: str) -> bool:
    """Returns whether a key from the environment may be sent there: to loopback or the API itself."""
    parts = urlsplit(url)
    host = (parts.hostname or "").rstrip(".")
    if host == API_HOST:
        return parts.scheme == "https"
    return is_loopback(host)


def is_loopback(host: str) -> bool:
    """Returns `True` for `localhost` and loopback addresses; other names are not resolved."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
