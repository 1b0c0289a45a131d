"""Names under which the program that judges the project by recordings finds what has been renamed."""

from claude_client import BaseModel as Model

__all__ = ["Model"]
