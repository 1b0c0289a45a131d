"""From a whole response to what a method returns."""
