"""Small changes to the code, and whether the tests notice; ``mutate.py`` is the command."""
