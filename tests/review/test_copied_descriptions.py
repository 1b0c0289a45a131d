"""A description that is the SDK's own text, or nearly so, is refused."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest

from claude_conformance.contract import pointer as pointers
from claude_conformance.contract import whole_contract
from claude_conformance.review.copied import ANY, copies, described, said

TYPE = '''
class VaultParams:
    """Parameters that make a new vault for the secrets of one end user of yours."""

    display_name: str
    """Human-readable name for the vault, shown in the Console. Must be 1-255 characters."""
'''
METHOD = '''
class Vaults:
    def create(self, *, metadata: object) -> None:
        """
        Creates a vault that agents can take credentials from.

        Args:
          metadata: Arbitrary key-value pairs that are attached to the vault; at most 16 of them.

          extra_headers: Send extra headers
        """
'''


@pytest.fixture
def sdk(tmp_path: Path) -> Path:
    for name, text in (("types/vault_params.py", TYPE), ("resources/vaults.py", METHOD)):
        path = tmp_path / name
        path.parent.mkdir()
        path.write_text(text)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "display_name",
            "Human-readable name for the vault, shown in the Console. Must be 1-255 characters.",
        ),
        ("display_name", "Human-readable name for the vault, shown in the Console."),
        ("display_name", "The human-readable name for the *vault*, shown in the console"),
        ("metadata", "Arbitrary key-value pairs that are attached to a vault; at most 16 of them."),
        (ANY, "Parameters that make a new vault for the secrets of one end user."),
        (ANY, "Creates a vault that agents can take credentials from."),
    ],
)
def test_a_copy_is_found(sdk: Path, name: str, text: str) -> None:
    (line,) = copies(iter([("/here", name, text)]), said(sdk))
    assert line.startswith("/here: ")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("display_name", "What the Console shows as the name of the vault."),
        ("display_name", "Creates a vault that agents can take credentials from."),
        ("display_name", "The name."),
        ("metadata", "Up to 16 notes of your own about the vault, by name."),
    ],
)
def test_own_words_are_none(sdk: Path, name: str, text: str) -> None:
    assert copies(iter([("/here", name, text)]), said(sdk)) == []


def test_a_copy_in_the_description_is_found(sdk: Path) -> None:
    document = copy.deepcopy(whole_contract().base)
    assert copies(described(document), said(sdk)) == []
    at = "/components/schemas/VaultCreateParams/properties/display_name"
    pointers.resolve(document, pointers.split(at))["description"] = (
        "Human-readable name for the vault, shown in the Console."
    )
    (line,) = copies(described(document), said(sdk))
    assert line.startswith(f"{at}: ")
