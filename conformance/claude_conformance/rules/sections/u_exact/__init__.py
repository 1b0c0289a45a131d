"""Section U: values and texts come out as they were meant."""
