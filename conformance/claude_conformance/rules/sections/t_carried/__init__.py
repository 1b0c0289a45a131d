"""Section T: nothing of a request is dropped on the way to the model; tokens show it.

`scenes` has conversations with text in every place that may have some; `growth` makes one text longer
at a time, or takes a block out, and compares the counts.
"""
