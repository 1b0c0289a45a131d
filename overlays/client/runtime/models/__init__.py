"""JSON and the models that hold it."""
