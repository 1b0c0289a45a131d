"""JSON and the models that represent it."""
