"""Section I: models, and counting tokens."""
