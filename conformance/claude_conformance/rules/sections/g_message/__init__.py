"""Section G: what a Message must be."""
