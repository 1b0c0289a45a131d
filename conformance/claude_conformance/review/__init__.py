"""What people need who review a change to the description."""
