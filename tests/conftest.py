"""How much Hypothesis tries: ``pytest --hypothesis-profile=thorough`` for the long run."""

from hypothesis import settings

# The quick runs are the same every time: a red build must mean that the change is at fault.
settings.register_profile("quick", max_examples=50, deadline=None, derandomize=True)
settings.register_profile("thorough", max_examples=10_000, deadline=None)
settings.load_profile("quick")
