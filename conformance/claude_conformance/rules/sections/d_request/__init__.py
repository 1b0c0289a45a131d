"""Section D: what a Messages request may hold."""
