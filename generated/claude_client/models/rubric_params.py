"""How to grade the outcome of a task."""

from collections.abc import Mapping
from typing import Any, TypeAlias

from .file_rubric_params import FileRubricParams
from .text_rubric_params import TextRubricParams

RubricParams: TypeAlias = FileRubricParams | Mapping[str, Any] | TextRubricParams
