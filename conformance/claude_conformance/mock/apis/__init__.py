"""The APIs that the mock plays: one folder each, with handler, store and constraints side by side."""
