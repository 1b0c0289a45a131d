"""Sessions: agents at work in their environments, with events, streams, threads and resources."""

from . import constraints, events_handler, handler, resources, threads  # registered by being imported

__all__ = ["constraints", "events_handler", "handler", "resources", "threads"]
