"""
The errors of newsevents, one tree.

.. code-block:: text

    NewseventsError                base, never raised itself
    ├── ModelError                 also ValueError: an object breaks an invariant
    ├── DecodeError                also ValueError: a document is not what it must be
    ├── LexiconError               also ValueError: a data file is not what it must be
    ├── InputError                 also ValueError: a file or an option cannot be used
    ├── UnknownNameError           also LookupError: a name that is not in a closed set
    ├── InUseError                 also OSError: a file that others write to just now
    ├── ParseError                 also RuntimeError: one article of many that could not be parsed
    ├── WorkerError                also RuntimeError: processes that parse cannot be started
    └── MissingExtraError          also ImportError: a library of an extra is absent or broken

:class:`ArticleWarning` is a warning: of an article something was left out or guessed, or all of it.

Messages say what, what it must be, what was got, and where.
The parts are attributes, and every error survives :mod:`pickle`.
"""

import re
from collections.abc import Iterable
from typing import Any


class NewseventsError(Exception):
    """Base of all errors that this package raises on purpose."""


class ArticleWarning(UserWarning):
    """
    Something of an article, or all of it, was left out or guessed when it was read.

    The module ``warnings`` says how to silence it, or to make an error of it.
    """


class _ProblemsError(NewseventsError, ValueError):
    """A thing with one or more problems, one a line."""

    def __init__(self, subject: str, problems: Iterable[str]) -> None:
        self.subject = subject
        """What is wrong: a class, a document, a file."""
        self.problems = tuple(problems)
        """All problems found, each with its place."""
        super().__init__(self.subject, self.problems)

    def __str__(self) -> str:
        return "\n".join((f"{self.subject} is not valid:", *self.problems))


class ModelError(_ProblemsError):
    """
    An object would break an invariant of its class.

    >>> raise ModelError("Span", ["'end' must be > start=5 (got 2)"])
    Traceback (most recent call last):
    ...
    newsevents.errors.ModelError: Span is not valid:
    'end' must be > start=5 (got 2)
    """


class DecodeError(_ProblemsError):
    """
    A document cannot be read: all problems at once, each with its path.

    Of more than twenty problems the first are told, and how many others there are at least.
    """

    path: str | None = None
    """The file, if it is one of articles; None if it is not known."""

    def __str__(self) -> str:
        return f"{self.path}: {super().__str__()}" if self.path else super().__str__()


class LexiconError(_ProblemsError):
    """A data file cannot be read: all problems at once, each with its path."""


class InputError(NewseventsError, ValueError):
    """
    A file or an option cannot be used.

    >>> raise InputError("--published", "must be a date such as 2025-08-20 (got 'soon')")
    Traceback (most recent call last):
    ...
    newsevents.errors.InputError: --published: must be a date such as 2025-08-20 (got 'soon')
    """

    def __init__(self, what: str, problem: str) -> None:
        self.what = what
        """The file or the option."""
        self.problem = problem
        """What is wrong with it."""
        super().__init__(what, problem)

    def __str__(self) -> str:
        return f"{self.what}: {self.problem}"


class InUseError(NewseventsError, OSError):
    """
    A file cannot be had because others use it; later it can.

    >>> raise InUseError("stories.sqlite")
    Traceback (most recent call last):
    ...
    newsevents.errors.InUseError: stories.sqlite: is in use by another program or thread; try again later
    """

    def __init__(self, path: str) -> None:
        self.path = path
        """The file."""
        super().__init__(path)

    def __str__(self) -> str:
        return f"{self.path}: is in use by another program or thread; try again later"


class ParseError(NewseventsError, RuntimeError):
    """
    One article of many could not be parsed.

    No text does that by itself: it was no text, a part of your own raised an
    error, or the process ended that had it in hand.

    >>> raise ParseError(7, "story:wire-7", "MemoryError", "")
    Traceback (most recent call last):
    ...
    newsevents.errors.ParseError: article 7 (story:wire-7) could not be parsed: MemoryError
    """

    item: Any = None
    """What was handed in, with all that stood beside it; None if it is not known."""

    def __init__(self, number: int, name: str, kind: str, message: str) -> None:
        self.number = number
        """Which article it is, counted from 1 in the order in which they came."""
        self.name = name
        """What it is called, or how it begins."""
        self.kind = kind
        """Name of the class of the error; ``WorkerError`` if a process ended."""
        self.message = message
        """What the error says."""
        super().__init__(number, name, kind, message)

    def __str__(self) -> str:
        return f"article {self.number} ({self.name}) could not be parsed: {self.reason}"

    @property
    def reason(self) -> str:
        """Kind and message in one line."""
        return ": ".join(filter(None, (self.kind, " ".join(self.message.split()))))


class WorkerError(NewseventsError, RuntimeError):
    """
    Processes that parse cannot be started.

    >>> raise WorkerError("it ended with exit status 1")
    Traceback (most recent call last):
    ...
    newsevents.errors.WorkerError: a process that is to parse did not begin: it ended with exit status 1
    """

    def __init__(self, problem: str) -> None:
        self.problem = problem
        """What went wrong, and what can be done."""
        super().__init__(problem)

    def __str__(self) -> str:
        return f"a process that is to parse did not begin: {self.problem}"


class UnknownNameError(NewseventsError, LookupError):
    """
    A name that is not one of a closed set.

    >>> raise UnknownNameError("format", "jason", ["json", "jsonl"])
    Traceback (most recent call last):
    ...
    newsevents.errors.UnknownNameError: unknown format 'jason' (known: json, jsonl)
    """

    def __init__(self, what: str, name: str, known: Iterable[str]) -> None:
        self.what = what
        """The kind of thing that was looked up."""
        self.name = name
        """The name that was given."""
        self.known = tuple(known)
        """The names that would have worked."""
        super().__init__(what, name, self.known)

    def __str__(self) -> str:
        return f"unknown {self.what} {self.name!r} (known: {', '.join(self.known)})"


class MissingExtraError(NewseventsError, ImportError):
    """
    A library of an extra is not installed, or does not work.

    >>> raise MissingExtraError("rdflib", "rdf")
    Traceback (most recent call last):
    ...
    newsevents.errors.MissingExtraError: the extra 'rdf' needs 'rdflib': pip install rdflib

    >>> raise MissingExtraError("rdflib", "rdf", "OSError: ...")
    Traceback (most recent call last):
    ...
    newsevents.errors.MissingExtraError: the extra 'rdf' needs 'rdflib', which does not work (OSError: ...): pip ...
    """

    def __init__(self, package: str, extra: str, cause: str = "") -> None:
        self.package = package
        """The package that is not installed, or does not work."""
        self.extra = extra
        """The extra of newsevents that installs it."""
        self.cause = " ".join(cause.split())
        """What importing it said, in one line; empty if it is not installed."""
        super().__init__(package, extra, self.cause)

    def __str__(self) -> str:
        fault, again = (f", which does not work ({self.cause})", "--force-reinstall ") if self.cause else ("", "")
        libraries = " ".join(_libraries(self.extra)) or self.package
        return f"the extra {self.extra!r} needs {self.package!r}{fault}: pip install {again}{libraries}"


def _libraries(extra: str) -> Iterable[str]:
    """
    Return the names of the libraries that an extra installs.

    To install newsevents again with its extra would need an index, a checkout
    or an address; who misses a library of it has newsevents already.
    """
    from importlib.metadata import PackageNotFoundError, requires  # noqa: PLC0415  # slow, and seldom needed

    try:
        lines = requires("newsevents") or ()
    except PackageNotFoundError:  # the sources are on the path, and nothing is installed
        return ()
    marked = re.compile(rf"""([\w.-]+).*;.*\bextra == ['"]{re.escape(extra)}['"]""")
    return dict.fromkeys(found[1] for found in map(marked.match, lines) if found)
