"""Names are derived as openapi-python-client does, so that collisions are those that it will have."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st
from openapi_python_client.strings import PythonIdentifier, pascal_case, snake_case

from claude_conformance.contract.lower_names import class_name, names_alone, python_name

NAMES = st.text(st.sampled_from("abcXYZ019_-. \\/$é²") | st.characters(), max_size=12)


@given(NAMES)
@example("fooBar-baz.Qux")
@example("HTTPServer_v2")
@example("a\\b")
@example("ABC")
def test_names_are_those_of_the_generator(name: str) -> None:
    assert python_name(name) == snake_case(name)
    assert class_name(name) == pascal_case(name)


@given(st.lists(st.text(st.sampled_from("aBb-._ 1"), max_size=4), unique=True, max_size=5))
def test_names_that_stay_are_attributes_of_their_own(names: list[str]) -> None:
    kept = names_alone(names, {"taken"})
    assert kept <= set(names)
    for name in set(names) - kept:
        plain = PythonIdentifier(name, "", skip_snake_case=True)
        same = [other for other in kept if PythonIdentifier(other, "", skip_snake_case=True) == plain]
        assert not python_name(name) or any(names.index(other) < names.index(name) for other in same)


def test_the_first_of_the_names_that_collide_stays() -> None:
    assert names_alone(["a-b", "a.b", "aB", "c", "Taken", "...", "d"], {"taken"}) == {"a-b", "aB", "c", "d"}
