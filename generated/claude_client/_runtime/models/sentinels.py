"""Values that mean "nothing was given", which is not the same as null."""

from __future__ import annotations

from typing import Any, Final, Literal


class NotGiven:
    """The type of `NOT_GIVEN`: the argument is left out of the request, or keeps the client's setting."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __copy__(self) -> NotGiven:
        return self

    def __deepcopy__(self, memo: object) -> NotGiven:
        return self

    def __reduce__(self) -> str:
        return "NOT_GIVEN"


NOT_GIVEN: Final = NotGiven()
#: The default of an optional model field: the field reads as `None` and is not sent.
UNSET: Final[Any] = NOT_GIVEN
