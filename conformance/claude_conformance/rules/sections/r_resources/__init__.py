"""Section R: objects that the server stores, each rule judged for each kind of object.

`new.py` R01-R04, R18; `lists.py` R05, R06; `changes.py` R07-R09, R16, R17; `ends.py` R10-R12, R21;
`secrets.py` R14; `refusals.py` R13, R15, R19, R20.
"""

from claude_conformance.rules.sections.r_resources import (
    changes,
    ends,
    lists,
    new,
    refusals,
    secrets,
)

__all__ = ["changes", "ends", "lists", "new", "refusals", "secrets"]
