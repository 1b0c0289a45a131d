"""What APIs share: how handlers and constraints are registered, pages of lists, answers by example."""
