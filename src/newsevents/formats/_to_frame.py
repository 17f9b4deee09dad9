"""Stories as a data frame of pandas or polars, a row for each finding of a kind."""

from collections.abc import Callable, Iterable
from typing import Any, Literal, TypeAlias

from newsevents._extras import needed
from newsevents.errors import InputError, MissingExtraError, UnknownNameError
from newsevents.formats._apart import named
from newsevents.formats._tables import Column, Kind
from newsevents.formats._wide_tables import wide
from newsevents.model import Story

Library: TypeAlias = Literal["pandas", "polars"]
"""What makes data frames."""

_LIBRARY = "library"


def to_frame(stories: Story | Iterable[Story], kind: str = "statements", *, library: Library | None = None) -> Any:
    """
    Return what was found in stories as a data frame, a row for each finding of a kind.

    Beside the id of an actor stands who it is (``speaker_id``, ``speaker_name``,
    ``speaker_type``, ``speaker_gender``, ``speaker_country``, ``speaker_role``,
    ``speaker_cameo``), beside that of a place its name and country, and in each
    row its story (``story_id``, ``outlet``, ``headline``, ``url``,
    ``published_day``): all can be filtered and grouped at once.  All other
    columns are those of the :ref:`tables <tables>` that CSV, SQLite and Parquet hold.

    Args:
        stories: One story, or any number.
        kind:
            What has a row: ``"statements"``, ``"events"``, ``"meetings"``, ``"actors"``, or the
            name of any other table.  Of ``"dyads"`` a row is a pair: somebody who does something to
            somebody else (an event with two sources and three targets gives six), or two who meet
            (once, in the order of their ids).
        library: ``"pandas"`` or ``"polars"``; by default pandas, or polars if pandas is not installed.

    Returns:
        A ``pandas.DataFrame`` or ``polars.DataFrame``, with all columns also if there are no rows.
        Names in lists are tuples in pandas and lists in polars; days are ``datetime64[s]`` and ``Date``.

    Raises:
        newsevents.errors.UnknownNameError: If there is no such kind.
        newsevents.errors.InputError: If *library* is something else.
        newsevents.errors.MissingExtraError: If the library is not installed, or if none of them is.

    >>> import newsevents
    >>> story = newsevents.parse("Police arrested Bo Li. Ana Ruiz said it rained.", source="The Wire")
    >>> frame = to_frame(story, "dyads", library="polars")
    >>> frame.select("outlet", "source_name", "type", "target_name").rows()
    [('The Wire', 'Police', 'COERCE', 'Bo Li')]
    """
    tables = wide()
    if kind not in tables:
        raise UnknownNameError(what="kind of finding", name=kind, known=tables)
    name, make = _maker(library)
    some = (stories,) if isinstance(stories, Story) else stories
    columns, rows = tables[kind].columns, list(tables[kind].rows(named(some)))
    cells = [[row[at] for row in rows] for at in range(len(columns))]
    return make(needed(name, extra=name), columns, cells)


def _maker(library: str | None) -> tuple[str, Callable[[Any, tuple[Column, ...], list[list[Any]]], Any]]:
    if library is not None:
        if library not in _MAKERS:
            raise InputError(_LIBRARY, f"must be one of: {', '.join(_MAKERS)} (got {library!r:.60})")
        return library, _MAKERS[library]
    for name, make in _MAKERS.items():
        try:
            needed(name, extra=name)
        except MissingExtraError as error:
            if error.cause:
                raise
        else:
            return name, make
    neither = MissingExtraError("pandas", "pandas")
    neither.add_note("Or the extra 'polars': pip install polars. One of them is enough.")
    raise neither


def _pandas(pandas: Any, columns: tuple[Column, ...], cells: list[list[Any]]) -> Any:
    types = {Kind.INTEGER: "Int64", Kind.REAL: "float64", Kind.DAY: "datetime64[s]", Kind.TEXTS: "object"}
    text = pandas.Series(["text"]).dtype  # a type of its own since pandas 3
    made = {}
    for column, values in zip(columns, cells, strict=True):
        if column.kind is Kind.DAY:  # pandas reads text of any year, but no days before 1677
            values = [value and value.isoformat() for value in values]  # noqa: PLW2901  # the same, in text
        made[column.name] = pandas.Series(values, dtype=types.get(column.kind, text))
    return pandas.DataFrame(made)


def _polars(polars: Any, columns: tuple[Column, ...], cells: list[list[Any]]) -> Any:
    types = {
        Kind.INTEGER: polars.Int64,
        Kind.REAL: polars.Float64,
        Kind.DAY: polars.Date,
        Kind.TEXTS: polars.List(polars.String),
    }
    schema = {column.name: types.get(column.kind, polars.String) for column in columns}
    return polars.DataFrame(dict(zip(schema, cells, strict=True)), schema=schema)


_MAKERS = {"pandas": _pandas, "polars": _polars}
