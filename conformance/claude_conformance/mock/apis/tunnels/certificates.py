"""Reads what a tunnel has to know of an X.509 certificate: its end, its key and its signature."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import re
from collections.abc import Iterator

import attrs

_PEM = re.compile(r"-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \1-----", re.DOTALL)
# Tags of DER (ITU-T X.690), and object identifiers in their encoded form.
_UTC_TIME, _GENERALIZED_TIME, _VERSION = 0x17, 0x18, 0xA0
_RSA, _CURVES = bytes.fromhex("2a864886f70d010101"), bytes.fromhex("2a8648ce3d0201")
_P256 = bytes.fromhex("2a8648ce3d030107")
# Signatures with SHA-256, SHA-384 or SHA-512, of an RSA or an elliptic curve key.
_STRONG = frozenset(
    bytes.fromhex(oid)
    for oid in (
        "2a864886f70d01010b",
        "2a864886f70d01010c",
        "2a864886f70d01010d",
        "2a8648ce3d040302",
        "2a8648ce3d040303",
        "2a8648ce3d040304",
    )
)
_SHORTEST_RSA = 2048
_NEVER = "99991231235959Z"


@attrs.frozen
class Certificate:
    """A certificate in DER form. `key` is how its key is too weak, or empty; so is `signature`."""

    der: bytes = attrs.field(repr=False)
    ends: dt.datetime | None
    key: str
    signature: str

    @property
    def fingerprint(self) -> str:
        """The SHA-256 hash of the DER form."""
        return hashlib.sha256(self.der).hexdigest()


def read_certificate(pem: str) -> Certificate:
    """Return the only certificate of a PEM text. Raises `ValueError` if it is not one certificate."""
    blocks = _PEM.findall(pem)
    if any(label.endswith("PRIVATE KEY") for label, _ in blocks) or "PRIVATE KEY-----" in pem:
        raise ValueError("it must not contain a private key")
    if [label for label, _ in blocks] != ["CERTIFICATE"]:
        raise ValueError("it must be exactly one certificate")
    try:
        der = base64.b64decode("".join(blocks[0][1].split()), validate=True)
        return _read(der)
    except (ValueError, IndexError):
        raise ValueError("it is not an X.509 certificate") from None


def _read(der: bytes) -> Certificate:
    body, algorithm, *_ = _children(_only(der))
    parts = [part for part in _children(body[1]) if part[0] != _VERSION]
    _, _, _, validity, _, key, *_ = parts
    _, (tag, end) = _children(validity[1])
    weak = "" if next(_parts(algorithm[1]))[1] in _STRONG else "it must be signed with SHA-256 or better"
    return Certificate(der, _time(tag, end.decode("ascii")), _weakness(key[1]), weak)


def _weakness(key: bytes) -> str:
    """Return how a public key is too weak, or an empty string."""
    algorithm, bits = _children(key)
    (_, kind), *rest = _children(algorithm[1])
    if kind == _RSA:
        modulus = next(_parts(_only(bits[1][1:])))[1]
        if int.from_bytes(modulus, "big").bit_length() >= _SHORTEST_RSA:
            return ""
    elif kind == _CURVES and rest and rest[0][1] == _P256:
        return ""
    return f"its key must be RSA with at least {_SHORTEST_RSA} bits, or P-256"


def _time(tag: int, text: str) -> dt.datetime | None:
    """Return a time in UTC; None for the time that means never."""
    if text == _NEVER:
        return None
    form = {_UTC_TIME: "%y%m%d%H%M%SZ", _GENERALIZED_TIME: "%Y%m%d%H%M%SZ"}.get(tag, "")
    return dt.datetime.strptime(text, form).replace(tzinfo=dt.UTC)


def _only(data: bytes) -> bytes:
    """Return the content of data that are one element."""
    ((_, content),) = _parts(data)
    return content


def _children(data: bytes) -> list[tuple[int, bytes]]:
    return list(_parts(data))


def _parts(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Iterate over the elements of DER data: their tags and contents."""
    at = 0
    while at < len(data):
        tag, length, start = data[at], data[at + 1], at + 2
        if length & 0x80:
            start += length & 0x7F
            length = int.from_bytes(data[at + 2 : start], "big")
        at = start + length
        if at > len(data):
            raise ValueError("the data end early")
        yield tag, data[start:at]
