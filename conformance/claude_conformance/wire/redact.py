"""Text that may be shown: secrets taken out by value, control characters visible, size capped."""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Iterable
from urllib.parse import unquote, urlsplit, urlunsplit

PIECE_CAP = 64 << 10
"""Most bytes (UTF-8) of one piece of text from outside that is ever shown or stored."""

UNKNOWN_KEY = "sk-ant-api03-known-to-no-server"
"""A key that rules send where they want a refusal: the one credential that is shown."""

SHORT = 8
"""Characters below which a secret is hidden only where a name says that it is one.

Anywhere else a short one (`x`, `any`) would take words out of every text.
"""

HIDDEN = "[redacted]"
CUT = " … [cut]"

SECRET_HEADERS = frozenset(
    {"x-api-key", "authorization", "proxy-authorization", "cookie", "set-cookie", "api-key"}
)

# Controls but TAB and LF, what reorders or hides text, line separators, surrogates, noncharacters.
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
    """The text with control characters, bidi marks and lone surrogates written as escapes.

    It encodes to UTF-8, is safe in a terminal and in XML, and is at most ``cap`` bytes long, plus
    a mark where something was left out (or ``cut`` says that it was before).
    """
    raw = _HARMFUL.sub(_name, text[: cap + 1]).encode()
    if not cut and len(text) <= cap and len(raw) <= cap:
        return raw.decode()
    return raw[:cap].decode(errors="ignore") + CUT


def _character(char: str) -> str:
    """A pattern for one character in the ways that servers write it back."""
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
    """What stays the same of the secret's base64 whatever precedes and follows it."""
    raw = secret.encode(errors="surrogatepass")
    for shift in range(3):
        code = base64.b64encode(b"\0" * shift + raw).decode().rstrip("=")
        head = (0, 2, 3)[shift]
        # The last character also depends on what follows, unless the bytes fill their group.
        tail = len(code) if (shift + len(raw)) % 3 == 0 else len(code) - 1
        core = code[head:tail]
        if len(core) >= 6:
            yield re.sub(r"[+/]", lambda found: "[+-]" if found.group() == "+" else r"(?:\\?/|_)", core)


_REACH = 64  # characters that a short secret and its name may be long
_NAMES = r"(?:authorization|bearer|basic|password|secret|token|key)"


def _short(secrets: list[str]) -> re.Pattern[str] | None:
    """Finds short secrets as the value of what is called a key, in JSON, headers, queries, prose."""
    if not secrets:
        return None
    forms = "|".join("".join(map(_character, secret)) for secret in secrets)
    between = r"[\"'`\\]*\s*(?:[:=,]|is\b|\bwas\b)?\s*[\"'`\\]*"
    return re.compile(rf"({_NAMES}{between}(?:bearer\s+|basic\s+)?)(?:{forms})(?![\w-])", re.IGNORECASE)


class Redactor:
    """Takes secrets out of text by value, in the forms a server may echo them in.

    A secret below `SHORT` characters is hidden only as a whole text, or after a name such as `x-api-key`.

    Found are the secret itself, JSON, percent, HTML and ``\\x`` escapes of any of its characters
    in any mix, and base64 with anything around it. Letter case does not matter.
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
        """A redactor that knows these secrets too."""
        return Redactor([*self._secrets, *secrets])

    def text(self, text: str, cap: int = PIECE_CAP) -> str:
        """The text without secrets, visible and capped."""
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
        """The whole text without secrets, otherwise as it is: neither made visible nor capped.

        Beyond the cap of a piece secrets are found as they are written, in no other form.
        """
        if len(text) > PIECE_CAP:
            for secret in self._secrets:
                text = text.replace(secret, HIDDEN) if len(secret) >= SHORT else text
            return text
        text = text if self._short is None else self._short.sub(rf"\1{HIDDEN}", text)
        return text if self._pattern is None else self._pattern.sub(HIDDEN, text)

    def data(self, raw: bytes, cap: int = PIECE_CAP) -> str:
        """Bytes as text, bytes that are not UTF-8 written as ``\\x..``."""
        return self.text(raw.decode(errors="backslashreplace"), cap)

    def header(self, name: str, value: str) -> str:
        """A header's value; credentials are hidden whatever their value (but `UNKNOWN_KEY`)."""
        return HIDDEN if is_credential(name, value) else self.text(value)

    def url(self, url: str) -> str:
        """A URL without its userinfo and without secrets."""
        return self.text(strip_userinfo(url))

    def value(self, value: object) -> object:
        """A JSON value with every string (names too) redacted."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, dict):
            return {self.text(str(key)): self.value(item) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [self.value(item) for item in value]
        return value


def is_credential(name: str, value: str) -> bool:
    """True when a header carries something that must not be shown."""
    # A scheme alone is no secret: a request with an empty token has it, and must be shown without the key.
    if name.lower() == "authorization" and value.strip().lower() in {"bearer", "basic"}:
        return False
    return name.lower() in SECRET_HEADERS and value.split(" ")[-1] not in {"", UNKNOWN_KEY}


def strip_userinfo(url: str) -> str:
    """The URL without ``user:password@``."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return re.sub(r"//[^/?#]*@", "//", url)
    return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def userinfo_secrets(url: str) -> list[str]:
    """What the userinfo of a URL must keep secret: its parts, as written and percent-decoded."""
    userinfo, found, _ = urlsplit(url).netloc.rpartition("@")
    if not found:
        return []
    user, _, password = userinfo.partition(":")
    pieces = [userinfo, password or user]
    return [form for piece in pieces if piece for form in dict.fromkeys((piece, unquote(piece)))]
