"""Generates the content of responses: a pure function of the seed and the request."""

from .answer import Answer, answer
from .tokens import count_prompt

__all__ = ["Answer", "answer", "count_prompt"]
