"""JSON as RFC 8259 has it: what Python adds (NaN, Infinity) is refused."""

from __future__ import annotations

import json
from typing import Any


class JsonError(ValueError):
    """The text is not JSON; the message says where."""


def _refuse(name: str) -> object:
    raise JsonError(f"{name} is not JSON")


def parse_json(text: str | bytes) -> object:
    """The value of a JSON text in UTF-8.

    Raises `JsonError` for anything else: broken syntax, bytes that are not UTF-8, NaN, numbers or
    nesting beyond what this process can hold. Lone surrogates written as escapes are kept.
    """
    try:
        if isinstance(text, bytes):
            text = text.decode()
        value: object = json.loads(text, parse_constant=_refuse)
    except JsonError:
        raise
    except UnicodeDecodeError as error:
        raise JsonError(f"not UTF-8 at byte {error.start}") from None
    except RecursionError:
        raise JsonError("nested too deeply") from None
    except ValueError as error:
        raise JsonError(str(error)) from None
    return value


def dumps(value: Any) -> str:
    """JSON as the API writes it: compact, UTF-8, no NaN. Raises `ValueError` for what is not JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
