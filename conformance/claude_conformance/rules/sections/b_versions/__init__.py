"""Section B: versions and beta headers."""
