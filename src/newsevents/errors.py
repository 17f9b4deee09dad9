"""
The errors of newsevents, one tree.

.. code-block:: text

    NewseventsError                base, never raised itself
    ├── ModelError                 also ValueError: an object would not be valid
    ├── DecodeError                also ValueError: a document cannot be read
    ├── LexiconError               also ValueError: a data file cannot be read
    ├── InputError                 also ValueError: a file or an option cannot be used
    ├── UnknownNameError           also LookupError: a name that is not in a closed set
    ├── InUseError                 also OSError: a file that another program is writing
    ├── ParseError                 also RuntimeError: one article of many that could not be parsed
    ├── WorkerError                also RuntimeError: worker processes cannot be started
    └── MissingExtraError          also ImportError: a library of an extra is missing or broken

:class:`ArticleWarning` is a warning: an article, or a part of it, was left out or guessed.

Messages say what is wrong, what was expected, what was given, and where.
These parts are attributes as well, and every error can be pickled.
"""

import re
from collections.abc import Iterable
from typing import Any


class NewseventsError(Exception):
    """Base of all errors that this package raises on purpose."""


class ArticleWarning(UserWarning):
    """
    An article, or a part of it, was left out or guessed while a file was read.

    Use the module ``warnings`` to silence it, or to turn it into an error.
    """


class _ProblemsError(NewseventsError, ValueError):
    """Something with one or more problems, one a line."""

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
    An object would not be valid.

    >>> raise ModelError("Span", ["'end' must be > start=5 (got 2)"])
    Traceback (most recent call last):
    ...
    newsevents.errors.ModelError: Span is not valid:
    'end' must be > start=5 (got 2)
    """


class DecodeError(_ProblemsError):
    """
    A document cannot be read; the error lists all problems, each with its path.

    If there are more than twenty, it lists the first of them, and says how many others there are at least.
    """

    path: str | None = None
    """The file, if articles were read from one; else None."""

    def __str__(self) -> str:
        return f"{self.path}: {super().__str__()}" if self.path else super().__str__()


class LexiconError(_ProblemsError):
    """A data file cannot be read; the error lists all problems, each with its path."""


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
    A file is in use by another program; try again later.

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

    The article was no text, a part of your own raised an error, or the process
    that was parsing it ended.  No text makes a parse fail by itself.

    >>> raise ParseError(7, "story:wire-7", "MemoryError", "")
    Traceback (most recent call last):
    ...
    newsevents.errors.ParseError: article 7 (story:wire-7) could not be parsed: MemoryError
    """

    item: Any = None
    """What you handed in: the article, or the pair of it and what belongs to it; None if not known."""

    def __init__(self, number: int, name: str, kind: str, message: str) -> None:
        self.number = number
        """Number of the article, counted from 1."""
        self.name = name
        """Its id, or its first words."""
        self.kind = kind
        """Name of the class of the error; ``WorkerError`` if a process ended."""
        self.message = message
        """Message of the error."""
        super().__init__(number, name, kind, message)

    def __str__(self) -> str:
        return f"article {self.number} ({self.name}) could not be parsed: {self.reason}"

    @property
    def reason(self) -> str:
        """Kind and message in one line."""
        return ": ".join(filter(None, (self.kind, " ".join(self.message.split()))))


class WorkerError(NewseventsError, RuntimeError):
    """
    Worker processes cannot be started.

    >>> raise WorkerError("it ended with exit status 1")
    Traceback (most recent call last):
    ...
    newsevents.errors.WorkerError: a worker process could not be started: it ended with exit status 1
    """

    def __init__(self, problem: str) -> None:
        self.problem = problem
        """What went wrong, and what can be done."""
        super().__init__(problem)

    def __str__(self) -> str:
        return f"a worker process could not be started: {self.problem}"


class UnknownNameError(NewseventsError, LookupError):
    """
    A name that is not known, for example of a format.

    >>> raise UnknownNameError("format", "jason", ["json", "jsonl"])
    Traceback (most recent call last):
    ...
    newsevents.errors.UnknownNameError: unknown format 'jason' (known: json, jsonl)
    """

    def __init__(self, what: str, name: str, known: Iterable[str]) -> None:
        self.what = what
        """What was looked up, for example a format."""
        self.name = name
        """The name that was given."""
        self.known = tuple(known)
        """The names that would have worked."""
        super().__init__(what, name, self.known)

    def __str__(self) -> str:
        return f"unknown {self.what} {self.name!r} (known: {', '.join(self.known)})"


class MissingExtraError(NewseventsError, ImportError):
    """
    A library of an extra is missing or broken.

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
        """The error from importing it, in one line; empty if it is not installed."""
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
