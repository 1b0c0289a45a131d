"""Facts: statements on which SDK and description agree or differ, each with a stable key."""

from __future__ import annotations

from collections.abc import Iterator

import attrs


@attrs.frozen
class Fact:
    """One statement. `sdk` and `description` say in words what each has."""

    key: str
    api: str
    beta: bool
    agreed: bool
    sdk: str = ""
    description: str = ""


@attrs.define
class Facts:
    """Facts by key.

    A fact found at several places counts once, and agrees only if it agrees at all of them.
    """

    api: str = ""
    beta: bool = False
    _facts: dict[str, Fact] = attrs.field(factory=dict)

    def add(self, key: str, sdk: object, description: object, *, agreed: bool | None = None) -> bool:
        """Record what both sides say under `key` for the current API and namespace.

        Return whether they agree.
        """
        fact = Fact(
            key=key,
            api=self.api,
            beta=self.beta,
            agreed=sdk == description if agreed is None else agreed,
            sdk=_words(sdk),
            description=_words(description),
        )
        before = self._facts.get(key)
        if before is None:
            self._facts[key] = fact
        elif before.agreed and not fact.agreed:
            self._facts[key] = attrs.evolve(fact, api=before.api, beta=before.beta)
        return fact.agreed

    def __iter__(self) -> Iterator[Fact]:
        return iter(self._facts.values())

    def __len__(self) -> int:
        return len(self._facts)

    def differences(self) -> list[Fact]:
        """Return the facts on which the sides differ, in order of discovery."""
        return [fact for fact in self if not fact.agreed]


def _words(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "nothing" if value is None else str(value)
