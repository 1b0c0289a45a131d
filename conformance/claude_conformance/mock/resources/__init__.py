"""The engine of stored objects: it plays each kind that `x-resources` describes, without code of its own."""
