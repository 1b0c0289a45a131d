"""Shared parts of the APIs: registration of handlers and constraints, pages of lists, example responses."""
