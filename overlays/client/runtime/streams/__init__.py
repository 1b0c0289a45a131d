"""Streams of events and lines, and the message that they build."""
