"""What rules share: requests, and what to make of their answers."""
