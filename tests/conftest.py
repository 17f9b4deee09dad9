"""
How much Hypothesis tries: ``pytest --hypothesis-profile=thorough`` for the long run.

Texts by the million, without Hypothesis: ``python -m tests.fuzz texts 1000000``.
"""

from hypothesis import settings

# The quick runs are the same every time: a red build must mean that the change is at fault.
# The thorough ones draw new examples every time.
settings.register_profile("quick", max_examples=50, deadline=None, derandomize=True)
settings.register_profile("thorough", max_examples=10_000, deadline=None)
settings.load_profile("quick")
