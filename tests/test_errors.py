"""Each message, word for word; every error is one of ours and survives pickling."""

import pickle

import pytest

from newsevents import errors
from newsevents.errors import (
    DecodeError,
    InputError,
    InUseError,
    LexiconError,
    MissingExtraError,
    ModelError,
    NewseventsError,
    ParseError,
    UnknownNameError,
    WorkerError,
)

BROKEN = MissingExtraError("rdflib", "rdf", "OSError: a\n b")
EXAMPLES = (
    (ModelError("Span", ["'end' must be > start=5 (got 2)"]), "Span is not valid:\n'end' must be > start=5 (got 2)"),
    (DecodeError("JSON document", ["a @ $.x", "b @ $.y"]), "JSON document is not valid:\na @ $.x\nb @ $.y"),
    (LexiconError("titles.toml", iter(["a"])), "titles.toml is not valid:\na"),
    (InputError("--published", "must be a date (got 'soon')"), "--published: must be a date (got 'soon')"),
    (InUseError("a.sqlite"), "a.sqlite: is in use by another program or thread; try again later"),
    (UnknownNameError("format", "jason", ["json", "jsonl"]), "unknown format 'jason' (known: json, jsonl)"),
    (
        ParseError(7, "wire 7", "ValueError", "a\n b"),
        "article 7 (wire 7) could not be parsed: ValueError: a b",
    ),
    (ParseError(1, "'It rained.'", "MemoryError", ""), "article 1 ('It rained.') could not be parsed: MemoryError"),
    (WorkerError("it ended"), "a worker process could not be started: it ended"),
    (MissingExtraError("yaml", "yaml"), "the extra 'yaml' needs 'yaml': pip install pyyaml"),
    (
        BROKEN,
        "the extra 'rdf' needs 'rdflib', which does not work (OSError: a b): pip install --force-reinstall rdflib",
    ),
    (MissingExtraError("other", "unknown"), "the extra 'unknown' needs 'other': pip install other"),
)
EACH = pytest.mark.parametrize(
    ("error", "message"), EXAMPLES, ids=[f"{type(error).__name__}-{i}" for i, (error, _) in enumerate(EXAMPLES)]
)


@EACH
def test_the_message(error: NewseventsError, message: str) -> None:
    assert str(error) == message


@EACH
def test_it_survives_pickling(error: NewseventsError, message: str) -> None:
    again = pickle.loads(pickle.dumps(error))  # noqa: S301  # our own bytes
    assert type(again) is type(error)
    assert str(again) == message
    assert vars(again) == vars(error)


def test_an_error_of_a_file_names_it() -> None:
    error = DecodeError("CSV row 2", ["a @ $.x"])
    error.path = "a.csv"
    assert str(error) == "a.csv: CSV row 2 is not valid:\na @ $.x"
    assert pickle.loads(pickle.dumps(error)).path == "a.csv"  # noqa: S301  # our own bytes


def test_every_error_has_an_example() -> None:
    public = {cl for cl in vars(errors).values() if isinstance(cl, type) and cl.__module__ == errors.__name__}
    public = {cl for cl in public if not issubclass(cl, Warning)}
    leaves = {cl for cl in public if not cl.__subclasses__()}
    assert leaves == {type(error) for error, _ in EXAMPLES}
    assert all(issubclass(cl, NewseventsError) for cl in public)


@pytest.mark.parametrize(
    ("ours", "builtin"),
    [
        (ModelError, ValueError),
        (DecodeError, ValueError),
        (LexiconError, ValueError),
        (InputError, ValueError),
        (InUseError, OSError),
        (ParseError, RuntimeError),
        (WorkerError, RuntimeError),
        (UnknownNameError, LookupError),
        (MissingExtraError, ImportError),
    ],
)
def test_who_catches_the_builtin_catches_ours(ours: type[Exception], builtin: type[Exception]) -> None:
    assert issubclass(ours, builtin)


def test_the_parts_are_attributes() -> None:
    error = DecodeError("document", iter(["a", "b"]))
    assert (error.subject, error.problems) == ("document", ("a", "b"))
    unknown = UnknownNameError("format", "x", {"json": 1})
    assert (unknown.what, unknown.name, unknown.known) == ("format", "x", ("json",))
    failed = ParseError(7, "wire 7", "ValueError", "a\n b")
    assert (failed.number, failed.name, failed.kind, failed.message) == (7, "wire 7", "ValueError", "a\n b")
    assert (failed.item, failed.reason) == (None, "ValueError: a b")
    missing = MissingExtraError("rdflib", "rdf")
    assert (missing.package, missing.extra, missing.cause) == ("rdflib", "rdf", "")
