"""How to grade the outcome of a task."""

from typing import TypeAlias

from .._runtime.models.model import UnknownVariant
from .file_rubric import FileRubric
from .text_rubric import TextRubric

Rubric: TypeAlias = FileRubric | TextRubric | UnknownVariant
