"""The account of the mock, and ids in the API's form: a prefix and 24 characters, unique in one server."""

from __future__ import annotations

import hashlib
import itertools
import secrets
import string

ALPHABET = string.digits + string.ascii_uppercase + string.ascii_lowercase
# The common prefix of the API's ids.
START = "01"
ORGANIZATION = "3f8c1d2e-6b1f-4d0e-9a54-0c1b5a7e2f90"
USER_PROFILE = "uprof_01HcVkyF2XcBvNqzWNEk8dTp"
# The default workspace of a key.
WORKSPACE = "wrkspc_01JwQvzr7rXLA5AGx3HKfFUJ"


def base62(data: bytes, length: int) -> str:
    """`length` characters out of `data`, the same for the same bytes."""
    number = int.from_bytes(hashlib.sha256(data).digest(), "big")
    out = []
    for _ in range(length):
        number, rest = divmod(number, len(ALPHABET))
        out.append(ALPHABET[rest])
    return "".join(out)


class Ids:
    """Hands out ids. Two servers with one salt hand out the same ids in the same order."""

    def __init__(self, salt: str) -> None:
        self._salt = salt
        self._numbers = itertools.count(1)

    def new(self, prefix: str) -> str:
        """For instance `new("msg_")`."""
        return f"{prefix}{START}{base62(f'{self._salt}/{prefix}/{next(self._numbers)}'.encode(), 22)}"


def request_id() -> str:
    """A `req_` id that no other request has, in this server or another."""
    return f"req_{START}{base62(secrets.token_bytes(16), 22)}"


def account_headers(workspace: str = WORKSPACE) -> dict[str, str]:
    """Return the response headers that name the account. No workspace means the whole organization."""
    headers = {"anthropic-organization-id": ORGANIZATION}
    return headers | {"anthropic-workspace-id": workspace} if workspace else headers
