"""Section J: message batches."""
