"""Many articles to stories, on as many cores as wanted."""

import os
import pickle
import warnings
from collections.abc import Callable, Generator, Iterable, Iterator, Sized
from contextlib import closing
from multiprocessing import current_process, get_all_start_methods
from typing import Any, Literal, TypeAlias, TypeVar, overload

from newsevents._decode import cut
from newsevents.errors import ArticleWarning, InputError, ParseError
from newsevents.model import Article, Story
from newsevents.parser import Parser
from newsevents.scale._course import Chunk, Chunks, chunks, run
from newsevents.scale._items import Item, is_pair, item_of, name_of, parsed
from newsevents.scale._worker import Failure, Setup, failure

T = TypeVar("T")

_ARTICLES, _JOBS, _SIZE, _METHOD, _ON_ERROR = "articles", "n_jobs", "chunk_size", "start_method", "on_error"

OnError: TypeAlias = Literal["raise", "skip"] | Callable[[ParseError], object]
"""What to do with an article that cannot be parsed: raise its error, warn and go on, or call this with its error."""

Progress: TypeAlias = Callable[[int, int | None, int], object]
"""Called with how many articles are done, how many there are (None if that is not known), and how many failed."""

StartMethod: TypeAlias = Literal["fork", "spawn", "forkserver"]
"""How processes are started: see :mod:`multiprocessing`."""


@overload
def parse_many(
    articles: Iterable[Item],
    *,
    parser: Parser | None = ...,
    n_jobs: int = ...,
    on_error: OnError = ...,
    progress: Progress | None = ...,
    ordered: bool = ...,
    chunk_size: int = ...,
    start_method: StartMethod | None = ...,
) -> Iterator[Story]: ...
@overload
def parse_many(
    articles: Iterable[tuple[Item, T]],
    *,
    parser: Parser | None = ...,
    n_jobs: int = ...,
    on_error: OnError = ...,
    progress: Progress | None = ...,
    ordered: bool = ...,
    chunk_size: int = ...,
    start_method: StartMethod | None = ...,
) -> Iterator[tuple[Story, T]]: ...
def parse_many(
    articles: Iterable[Item | tuple[Item, T]],
    *,
    parser: Parser | None = None,
    n_jobs: int = 1,
    on_error: OnError = "raise",
    progress: Progress | None = None,
    ordered: bool = True,
    chunk_size: int = 16,
    start_method: StartMethod | None = None,
) -> Iterator[Story | tuple[Story, T]]:
    """
    Yield the stories of many articles.

    Articles are taken as they are needed, so memory does not grow with their
    number; if no stories are taken, parsing pauses.
    If a process ends, for example because memory ran out, nothing is lost: its
    articles are tried again, then one by one, and an article that ends its
    process once more gets an error.

    Args:
        articles:
            Texts or :class:`~newsevents.Article` objects.  For a pair of one and anything else, a
            pair of the story and the same object is yielded; the object stays in this process.

        parser: What to parse with; by default what :func:`newsevents.parse` uses.

        n_jobs:
            How many processes parse: 1 for this one alone, -1 for one for each core that may be used.

        on_error:
            What to do with an article that cannot be parsed: ``"raise"`` raises a
            :class:`~newsevents.errors.ParseError`; ``"skip"`` leaves it out and warns
            (:class:`~newsevents.errors.ArticleWarning`); a function is called with the error, whose
            ``item`` is what was handed in, and it is left out.

        progress:
            Called after each chunk with how many articles are done, how many there are (None if
            *articles* has no length), and how many of those that are done have failed.

        ordered: Whether stories come in the order of the articles, or as soon as they are ready.

        chunk_size: How many articles are sent to a process together, at most; fewer if they are long.

        start_method:
            How processes are started; by default as is usual on the system.  Forked processes share
            lexicon and weights with this one.  All others import your program, so that its own calls
            must stand below ``if __name__ == "__main__":``.

    Raises:
        newsevents.errors.InputError: If an argument is none of those allowed.
        newsevents.errors.ParseError: If an article cannot be parsed, and *on_error* is ``"raise"``.
        newsevents.errors.WorkerError: If no processes can be started.

    >>> texts = ["Ana Ruiz met Luis Paz on Monday.", "It rained."]
    >>> [len(story.meetings) for story in parse_many(texts)]
    [1, 0]
    >>> [(len(story.meetings), key) for story, key in parse_many(zip(texts, "ab"))]
    [(1, 'a'), (0, 'b')]
    """
    if isinstance(articles, str | Article):
        raise InputError(_ARTICLES, f"must be an iterable of texts or articles, not one (got {articles!r:.60})")
    tell = _teller(on_error)
    jobs = _jobs(n_jobs)
    if chunk_size < 1:
        raise InputError(_SIZE, f"must be 1 or more (got {chunk_size})")
    if start_method not in (None, *get_all_start_methods()):
        raise InputError(_METHOD, f"must be one of: {', '.join(get_all_start_methods())} (got {start_method!r})")
    using = parser or Parser()
    coming = chunks(articles, chunk_size)
    setup = Setup(using, pickle.dumps)
    if jobs == 1:
        done = _here(coming, using)
    else:
        done = _there(run(coming, setup, jobs=jobs, method=start_method, ordered=ordered))
    total = len(articles) if isinstance(articles, Sized) else None
    return _stories(done, tell, progress, total)


_Result: TypeAlias = tuple[int, Any, Story | Failure, Exception | None]
"""Number, what was handed in, what became of it, and the error if it was raised here."""

_Results: TypeAlias = Generator[Iterator[_Result], None, None]
"""Those of a chunk, chunk by chunk."""


def _here(coming: Iterator[Chunk], parser: Parser) -> _Results:
    """Yield what becomes of articles in this process, chunk by chunk."""
    for chunk in coming:
        yield (_parsed(number, given, parser) for number, given in enumerate(chunk.given, chunk.first))


def _parsed(number: int, given: Any, parser: Parser) -> _Result:
    try:
        return number, given, parsed(item_of(given), parser), None
    except Exception as error:  # noqa: BLE001  # a stage of the user's may raise anything
        return number, given, failure(error), error


def _there(done: Chunks) -> _Results:
    """Yield what became of articles in other processes, chunk by chunk."""
    with closing(done):
        for chunk in done:
            yield (
                (number, given, outcome if isinstance(outcome, Failure) else pickle.loads(outcome), None)  # noqa: S301  # from a process of ours
                for number, given, outcome in chunk.results()
            )


def _stories(
    done: _Results, tell: Callable[[ParseError], object], progress: Progress | None, total: int | None
) -> Iterator[Any]:
    number = failed = 0
    with closing(done):  # at once, also where an error is raised that somebody keeps
        for chunk in done:
            for at, given, found, cause in chunk:
                number += 1
                if isinstance(found, Story):
                    yield (found, given[1]) if is_pair(given) else found
                else:
                    failed += 1
                    tell(_error(at, given, found, cause))
            if progress:
                progress(number, total, failed)


def _error(number: int, given: Any, found: Failure, cause: Exception | None) -> ParseError:
    error = ParseError(number, name_of(item_of(given)), found.kind, found.message)
    error.item = given
    error.__cause__ = cause
    if found.trace and cause is None:
        error.add_note(found.trace)
    return error


def _teller(on_error: OnError) -> Callable[[ParseError], object]:
    if on_error == "raise":
        return _raise
    if on_error == "skip":
        return _warn
    if not callable(on_error):
        raise InputError(_ON_ERROR, f"must be 'raise', 'skip' or a function (got {cut(repr(on_error), 60)})")
    return on_error


def _raise(error: ParseError) -> None:
    raise error


def _warn(error: ParseError) -> None:
    warnings.warn(f"left out: {error}", ArticleWarning, stacklevel=3)


def _jobs(number: int) -> int:
    if number < 1 and number != -1:
        raise InputError(_JOBS, f"must be 1 or more, or -1 for all cores (got {number})")
    jobs = cores() if number == -1 else number
    if jobs > 1 and current_process().daemon:
        raise InputError(_JOBS, "must be 1 in a process of a pool, which may start none itself")
    return jobs


def cores() -> int:
    """Return how many cores may be used."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
