"""The checks that `contract.validate` runs, one module for each subject."""
