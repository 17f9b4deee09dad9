"""The one guard around all readers: whatever a library raises becomes an error of ours."""

from collections.abc import Iterator
from typing import TypeVar

from newsevents._decode import cut
from newsevents.errors import DecodeError, ModelError, NewseventsError

T = TypeVar("T")


def guarded(found: Iterator[T], what: str, thing: str) -> Iterator[T]:
    """
    Yield all that a reader finds; what it does not foresee becomes a :class:`~newsevents.errors.DecodeError`.

    Errors of the file system and absent extras stay what they are, and what
    the caller raises while it holds a thing never comes here.

    Args:
        found: The things, as they are read.
        what: The kind of document, for the error.
        thing: What one of the things is called, for the place in the error.
    """
    number = 1
    while True:
        try:
            one = next(found)
        except StopIteration:
            return
        except ModelError as error:
            raise DecodeError(what, [f"{problem} @ {thing} {number}" for problem in error.problems]) from error
        except (NewseventsError, OSError, ImportError):
            raise
        # Six libraries read documents of strangers, each with errors of its parts, and more with each release.
        # This is the net under the readers, which name what they know to go wrong; nowhere else is all caught.
        except Exception as error:
            told = cut(f"{type(error).__name__}: {error}")
            raise DecodeError(what, [f"must be one that can be read (got {told}) @ {thing} {number}"]) from error
        yield one
        number += 1
