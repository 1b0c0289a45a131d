"""Makes text safe to show: removes secrets by value, escapes control characters, limits the size."""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Iterable
from urllib.parse import unquote, urlsplit, urlunsplit

PIECE_CAP = 64 << 10
"""The most bytes (UTF-8) of one external text that are shown or stored."""

UNKNOWN_KEY = "sk-ant-api03-known-to-no-server"
"""A key that rules send to provoke a refusal: the one credential that is shown."""

SHORT = 8
"""A secret with fewer characters is hidden only after a name that marks it as one.

Elsewhere, a short secret (`x`, `any`) would remove words from every text.
"""

HIDDEN = "[redacted]"
CUT = " … [cut]"

SECRET_HEADERS = frozenset(
    {"x-api-key", "authorization", "proxy-authorization", "cookie", "set-cookie", "api-key"}
)

# Controls except TAB and LF, characters that reorder or hide text, line separators, surrogates,
# noncharacters.
_HARMFUL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
)


def _name(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def visible(text: str, cap: int = PIECE_CAP, *, cut: bool = False) -> str:
    """Escape control characters, bidi marks and lone surrogates.

    The result encodes to UTF-8, is safe in a terminal and in XML, and is at most ``cap`` bytes long, plus a
    mark if text was cut here (or earlier, as ``cut`` says).
    """
    raw = _HARMFUL.sub(_name, text[: cap + 1]).encode()
    if not cut and len(text) <= cap and len(raw) <= cap:
        return raw.decode()
    return raw[:cap].decode(errors="ignore") + CUT


def _character(char: str) -> str:
    """Return a pattern for one character in the forms in which servers echo it."""
    code = ord(char)
    forms = [re.escape(char), rf"\\u{code:04x}", rf"&#0*{code};", rf"&#x0*{code:x};"]
    forms.append("".join(f"%{byte:02x}" for byte in char.encode(errors="surrogatepass")))
    if code < 0x100:
        forms.append(rf"\\x{code:02x}")
    if char in '"\\/':
        forms.append(re.escape("\\" + char))
    if (named := html.escape(char)) != char:
        forms.append(re.escape(named))
    if char == " ":
        forms.append(r"\+")
    return f"(?:{'|'.join(forms)})"


def _base64(secret: str) -> Iterable[str]:
    """Return the part of the secret's base64 that does not depend on the bytes around it."""
    raw = secret.encode(errors="surrogatepass")
    for shift in range(3):
        code = base64.b64encode(b"\0" * shift + raw).decode().rstrip("=")
        head = (0, 2, 3)[shift]
        # The last character also depends on what follows, unless the bytes fill their group.
        tail = len(code) if (shift + len(raw)) % 3 == 0 else len(code) - 1
        core = code[head:tail]
        if len(core) >= 6:
            yield re.sub(r"[+/]", lambda found: "[+-]" if found.group() == "+" else r"(?:\\?/|_)", core)


_REACH = 64  # the most characters of a short secret and its name
_NAMES = r"(?:authorization|bearer|basic|password|secret|token|key)"


def _short(secrets: list[str]) -> re.Pattern[str] | None:
    """Return a pattern that finds short secrets after the name of a key, in JSON, headers, queries, prose."""
    if not secrets:
        return None
    forms = "|".join("".join(map(_character, secret)) for secret in secrets)
    between = r"[\"'`\\]*\s*(?:[:=,]|is\b|\bwas\b)?\s*[\"'`\\]*"
    return re.compile(rf"({_NAMES}{between}(?:bearer\s+|basic\s+)?)(?:{forms})(?![\w-])", re.IGNORECASE)


class Redactor:
    """Removes secrets from text by value, in the forms in which a server may echo them.

    A secret shorter than `SHORT` characters is hidden only if it is the whole text, or after a name such as
    `x-api-key`.

    It finds the secret itself, JSON, percent, HTML and ``\\x`` escapes of its characters in any mix, and
    its base64 inside other base64. Letter case does not matter.
    """

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        self._secrets = sorted({secret for secret in secrets if secret}, key=lambda s: (-len(s), s))
        self._longest = max((len(secret) for secret in self._secrets), default=0) * 12 + 16
        long = [secret for secret in self._secrets if len(secret) >= SHORT]
        self._short = _short([secret for secret in self._secrets if len(secret) < SHORT])
        parts = ["".join(map(_character, secret)) for secret in long]
        parts += [form for secret in long for form in _base64(secret)]
        self._pattern = re.compile("|".join(parts), re.IGNORECASE) if parts else None

    def __repr__(self) -> str:
        return f"Redactor({len(self._secrets)} secrets)"

    def adding(self, secrets: Iterable[str]) -> Redactor:
        """Return a redactor that also knows these secrets."""
        return Redactor([*self._secrets, *secrets])

    def text(self, text: str, cap: int = PIECE_CAP) -> str:
        """Return the text without secrets, with control characters escaped, and limited in size."""
        if text in self._secrets:
            return HIDDEN
        if self._short is not None:
            text = (
                self._short.sub(rf"\1{HIDDEN}", text[: cap + self._longest + _REACH])
                + text[cap + self._longest + _REACH :]
            )
        if self._pattern is None:
            return visible(text, cap)
        # Matches that begin before `limit` are whole, because the search sees beyond it.
        limit = min(len(text), cap + 1)
        kept: list[str] = []
        at = 0
        for match in self._pattern.finditer(text, 0, limit + self._longest):
            if match.start() >= limit:
                break
            kept += [text[at : match.start()], HIDDEN]
            at = match.end()
        kept.append(text[at:limit])
        return visible("".join(kept), cap, cut=limit < len(text))

    def hidden(self, text: str) -> str:
        """Return the whole text without secrets, otherwise unchanged: nothing is escaped or cut.

        Beyond the size limit only literal secrets are found, not escaped ones.
        """
        if len(text) > PIECE_CAP:
            for secret in self._secrets:
                text = text.replace(secret, HIDDEN) if len(secret) >= SHORT else text
            return text
        text = text if self._short is None else self._short.sub(rf"\1{HIDDEN}", text)
        return text if self._pattern is None else self._pattern.sub(HIDDEN, text)

    def data(self, raw: bytes, cap: int = PIECE_CAP) -> str:
        """Return bytes as redacted text; invalid UTF-8 is written as ``\\x..``."""
        return self.text(raw.decode(errors="backslashreplace"), cap)

    def header(self, name: str, value: str) -> str:
        """Return a redacted header value. Credentials are always hidden, except `UNKNOWN_KEY`."""
        return HIDDEN if is_credential(name, value) else self.text(value)

    def url(self, url: str) -> str:
        """Return a URL without userinfo and secrets."""
        return self.text(strip_userinfo(url))

    def value(self, value: object) -> object:
        """Return a JSON value with every string redacted, names included."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, dict):
            return {self.text(str(key)): self.value(item) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [self.value(item) for item in value]
        return value


def is_credential(name: str, value: str) -> bool:
    """Whether a header contains a credential."""
    # A scheme alone is not a secret: a request with an empty token has one, and must be shown.
    if name.lower() == "authorization" and value.strip().lower() in {"bearer", "basic"}:
        return False
    return name.lower() in SECRET_HEADERS and value.split(" ")[-1] not in {"", UNKNOWN_KEY}


def strip_userinfo(url: str) -> str:
    """Return the URL without ``user:password@``."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return re.sub(r"//[^/?#]*@", "//", url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def userinfo_secrets(url: str) -> list[str]:
    """Return the secrets in the userinfo of a URL: its parts, as written and percent-decoded."""
    userinfo, found, _ = urlsplit(url).netloc.rpartition("@")
    if not found:
        return []
    user, _, password = userinfo.partition(":")
    pieces = [userinfo, password or user]
    return [form for piece in pieces if piece for form in dict.fromkeys((piece, unquote(piece)))]
