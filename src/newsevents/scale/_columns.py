"""The columns of batches: which of them hold the fields of an article, and what a row of them says."""

from collections.abc import Mapping
from typing import Any, final

from attrs import field, frozen

from newsevents._decode import cut
from newsevents._extras import needed
from newsevents.errors import InputError
from newsevents.formats import Order, _arrow
from newsevents.formats._layout import Layout, listed
from newsevents.formats._rows import Rows
from newsevents.model import Article

_BATCHES = "batches"
_ROW = "row"


@final
@frozen
class Columns:
    """Reads the articles of batches whose columns are named by the caller, and no others."""

    fields: Mapping[str, str]
    """The column of each field that has one."""

    dates: Order | None = None
    """The order of days in digits, if the caller says it."""

    _rows: Rows = field(init=False)

    @_rows.default
    def _by_these_names(self) -> Rows:
        return Rows(_ROW, Layout(self.fields, self.dates))

    def check(self, schema: Any) -> None:
        """
        Refuse batches that lack a column that was named, or that hold no texts where texts must be.

        Raises:
            newsevents.errors.InputError: If they do, with the columns that there are.
        """
        for name, column in self.fields.items():
            times = schema.names.count(column)
            if times != 1:
                why = "once" if times else f"for the {name}"
                other = "" if times or name == "text" else f"; {name}=None if there is none"
                problem = f"must have the column {column!r:.60} {why} ({listed(schema.names)}{other})"
                raise InputError(_BATCHES, problem)
        kind = schema.field(self.fields["text"]).type
        if not _may_hold_texts(kind):
            problem = f"must have texts in the column {self.fields['text']!r:.60} (got {cut(str(kind), 60)})"
            raise InputError(_BATCHES, problem)

    def article(self, batch: Any, number: int) -> Article:
        """
        Return the article in a row of a batch, counted from 0.

        Raises:
            newsevents.errors.DecodeError: If it has no text.
        """
        columns = self.fields.values()
        return self._rows.article({name: _arrow.value(batch.column(name)[number], _ROW, name) for name in columns})


def _may_hold_texts(kind: Any) -> bool:
    """Say whether a column of a type may hold texts, or the paragraphs or sections of texts."""
    types = needed("pyarrow", extra="arrow").types
    if types.is_dictionary(kind):
        kind = kind.value_type
    return any(
        (
            types.is_string(kind),
            types.is_large_string(kind),
            types.is_string_view(kind),
            types.is_null(kind),
            types.is_list(kind) or types.is_large_list(kind) or types.is_struct(kind),
        )
    )
