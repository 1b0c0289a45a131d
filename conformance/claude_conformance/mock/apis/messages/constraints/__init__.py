"""Constraints of prompts, one module per topic, checked in the order of import."""

# isort: off
from . import tools, structured, content, files, conversation, caching, model, skills

# isort: on

__all__ = ["caching", "content", "conversation", "files", "model", "skills", "structured", "tools"]
