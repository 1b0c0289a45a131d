"""Strict JSON (RFC 8259): Python's additions (NaN, Infinity) are errors."""

from __future__ import annotations

import json
from typing import Any


class JsonError(ValueError):
    """The input is not JSON; the message says where."""


def _refuse(name: str) -> object:
    raise JsonError(f"{name} is not JSON")


def parse_json(text: str | bytes) -> object:
    """Decode JSON in UTF-8.

    Raises `JsonError` if the input is not valid JSON: broken syntax, bytes that are not UTF-8, NaN, numbers
    that are too long, or too much nesting. Lone surrogates written as escapes are kept.
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
    """Encode JSON as the API does: compact, UTF-8, no NaN.

    Raises `ValueError` if the value has no JSON form.
    """
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
