"""Webhook endpoints of an organization."""

from . import handler  # registered by being imported

__all__ = ["handler"]
