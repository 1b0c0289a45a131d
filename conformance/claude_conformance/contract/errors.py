"""Errors in a description, an overlay or a name; each message is one line."""

from __future__ import annotations


class ContractError(Exception):
    """The description cannot be used; `str()` is one line that says where, what and what to do."""


class SpecError(ContractError):
    """A file of the description is wrong.

    `path` is the file as the caller named it; `line` counts from 1, or is None.
    """

    def __init__(self, path: str, line: int | None, message: str) -> None:
        self.path = path
        self.line = line
        self.message = message
        super().__init__(f"{path}:{line}: {message}" if line else f"{path}: {message}")


class RouteNotFound(ContractError):
    """No operation of the view has this path."""

    def __init__(self, path: str) -> None:
        super().__init__(f"no operation has the path {path}")


class MethodNotAllowed(ContractError):
    """The path exists, the method does not; `allowed` lists those that do."""

    def __init__(self, method: str, path: str, allowed: tuple[str, ...]) -> None:
        self.allowed = allowed
        super().__init__(f"{path} does not allow {method}, only {', '.join(allowed)}")
