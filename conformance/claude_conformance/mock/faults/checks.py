"""Faults that each switch off a check that is no constraint."""

from __future__ import annotations

from .base import COUNT, MESSAGES, MODELS, switch_off
from .stored_objects import (
    BATCH_CREATE,
    BATCH_LIST,
    BATCH_RESULTS,
    FILE_CONTENT,
    FILE_LIST,
    FILE_UPLOAD,
    SKILL_CREATE,
    SKILL_LIST,
    SKILL_UPLOADS,
    VERSION_DELETE,
    VERSION_LIST,
)

CURSORS = MODELS + BATCH_LIST + FILE_LIST
TOKENS = FILE_LIST + SKILL_LIST + VERSION_LIST

switch_off(
    "batch-results-early",
    "The results of a batch that has not ended are empty instead of refused",
    "batch-ended-before-results",
    operations=BATCH_RESULTS,
)
switch_off(
    "charset-unknown-served",
    "A JSON body in a charset that is not supported is read",
    "charset-known",
    operations=MESSAGES + COUNT + BATCH_CREATE,
)
switch_off(
    "cursor-unknown-served",
    "after_id and before_id may name an object that is not in the list",
    "cursor-known",
    operations=CURSORS,
)
switch_off("page-unknown-served", "page may be any string in a list", "page-known", operations=TOKENS)
switch_off(
    "parameters-unchecked",
    "Parameters of lists that are not valid are left out",
    "parameters",
    operations=CURSORS + SKILL_LIST + VERSION_LIST,
)
switch_off(
    "form-field-twice-served",
    "A field of a form may be there twice",
    "form-fields-once",
    operations=FILE_UPLOAD + SKILL_CREATE,
)
switch_off(
    "file-expired-served", "An expired file can be downloaded", "file-not-expired", operations=FILE_CONTENT
)
switch_off(
    "skill-size-unchecked",
    "The files of a skill may have any size",
    "skill-size-limited",
    operations=SKILL_UPLOADS,
)
switch_off(
    "skill-own-downloadable",
    "Skills of Anthropic can be downloaded",
    "skill-own-not-downloadable",
    operations=("downloadSkillVersion",),
)
switch_off(
    "skill-last-version-deletable",
    "The only version of a skill can be deleted",
    "skill-keeps-a-version",
    operations=VERSION_DELETE,
)
