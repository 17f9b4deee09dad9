"""
The guard around all readers: whatever goes wrong becomes an error of ours, of one item where it can be.

The readers of articles do not raise what is wrong with one item of many, they
yield it in the item's place (:func:`each`), and so can go on.  What is then done
with it, the caller says: see :func:`settled`.
"""

import warnings
from collections.abc import Callable, Iterable, Iterator
from typing import Literal, TypeAlias, TypeVar

from newsevents._decode import cut
from newsevents.errors import ArticleWarning, DecodeError, InputError, ModelError, NewseventsError

T = TypeVar("T")
S = TypeVar("S")

OnError: TypeAlias = Literal["raise", "skip"] | Callable[[DecodeError], object]
"""What to do with an item that cannot be read: raise its error, warn and go on, or call this with its error."""

_OPTION = "on_error"


def each(items: Iterable[S | DecodeError], read: Callable[[S], T | None], what: str) -> Iterator[T | DecodeError]:
    """
    Yield what *read* makes of each item, or the error that says what is wrong with it; None is left out.

    Args:
        items: The items of a document, or what is wrong with them.
        read: Reads one of them.
        what: What one is called in errors; its number comes after it.
    """
    for number, item in enumerate(items, 1):
        subject = f"{what} {number}"
        try:
            found = read(_good(item))
        except (OSError, ImportError):
            raise
        except DecodeError as error:
            yield DecodeError(subject, error.problems)
        except Exception as error:  # noqa: BLE001  # see below
            yield _ours(error, subject, "")
        else:
            if found is not None:
                yield found


def _good(item: S | DecodeError) -> S:
    if isinstance(item, DecodeError):
        raise item
    return item


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
            raise _ours(error, what, f" @ {thing} {number}") from error
        except (NewseventsError, OSError, ImportError):
            raise
        # Six libraries read documents of strangers, each with errors of its parts, and more with each release.
        # This is the net under the readers, which name what they know to go wrong; nowhere else is all caught.
        except Exception as error:
            raise _ours(error, what, f" @ {thing} {number}") from error
        yield one
        number += 1


def settled(found: Iterator[T | DecodeError], on_error: OnError, path: str | None = None) -> Iterator[T]:
    """
    Yield what was read, and do with what could not be read what *on_error* says.

    An error that a reader raises ends its document, whatever *on_error* says;
    one that it yields is that of an item, and the next items follow.

    Args:
        found: What a reader gives.
        on_error: What to do with an error.
        path: The file, which each error is to name; None if it is none.

    Raises:
        newsevents.errors.InputError: If *on_error* is nothing that can be done.
    """
    tell = _teller(on_error)
    while True:
        ended = False
        try:
            one = next(found)
        except StopIteration:
            return
        except DecodeError as error:
            one, ended = error, True
        if not isinstance(one, DecodeError):
            yield one
            continue
        one.path = path
        tell(one)
        if ended:
            return


def _teller(on_error: OnError) -> Callable[[DecodeError], object]:
    if on_error == "raise":
        return _raise
    if on_error == "skip":
        return _warn
    if not callable(on_error):
        raise InputError(_OPTION, f"must be 'raise', 'skip' or a function (got {cut(repr(on_error), 60)})")
    return on_error


def _raise(error: DecodeError) -> None:
    raise error


def _warn(error: DecodeError) -> None:
    warnings.warn(f"left out: {'; '.join(str(error).splitlines())}", ArticleWarning, stacklevel=4)


def _ours(error: Exception, subject: str, place: str) -> DecodeError:
    if isinstance(error, ModelError):
        return DecodeError(subject, [problem + place for problem in error.problems])
    told = cut(f"{type(error).__name__}: {error}")
    return DecodeError(subject, [f"must be one that can be read (got {told}){place}"])
