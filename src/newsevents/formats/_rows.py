"""Articles in the rows of a corpus: its fields by the names of their columns, and all else as details."""

import re
from collections.abc import Mapping
from datetime import date
from typing import final

from attrs import define, field

from newsevents._decode import short
from newsevents.errors import DecodeError
from newsevents.formats._articles import Clock, listed, string
from newsevents.formats._languages import language_tag
from newsevents.formats._layout import Layout, is_list_of_links, no_text
from newsevents.formats._row_times import Beside, moment_of
from newsevents.formats._row_values import detail, missing, name_of, names_of, plain, text_of
from newsevents.formats._sections import section_of
from newsevents.model import Article

_CUT = re.compile(r"(?:…|\.\.\.)?\s*\[\+\d+ chars\]\s*$")
"""How NewsAPI ends a text that it does not give in full."""
_BESIDE = frozenset(("time", "modifiedtime", "timezone"))
"""Fields that stand beside a day, and are further columns where nothing comes of them."""


@final
@define
class Rows:
    """Reads the rows of one corpus."""

    what: str
    """What a row is called in errors."""

    layout: Layout = field(factory=Layout)
    """What the caller says of them."""

    def article(self, row: object) -> Article:
        """
        Return the article of a row.

        Raises:
            newsevents.errors.DecodeError: If it is no row, or has no text.
        """
        if not isinstance(row, Mapping):
            raise DecodeError(self.what, [f"must be an object (got {type(row).__name__}) @ $"])
        filled = {str(name): plain(value) for name, value in row.items()}
        columns = self.layout.fields(tuple(filled), self.what)
        used = {name: next((c for c in columns[name] if not missing(filled[c])), None) for name in columns}
        used["time"] = next((c for c in columns["time"] if c != used["published"] and not missing(filled[c])), None)
        values = {name: filled[column] for name, column in used.items() if column is not None}
        clock = Clock()
        text = self._text(filled, columns["text"], values, clock)
        if "text" in values:
            used["summary"] = None  # which is a further column beside a text
        published, with_published = self._moment(clock, "published", "time", values)
        modified, with_modified = self._moment(clock, "modified", "modifiedtime", values)
        section, further = section_of(listed(name_of(values.get("section")) or values.get("section")))
        if section is None or further:
            used["section"] = None
        for name in _BESIDE - with_published - with_modified:
            used[name] = None
        return Article(
            text=text,
            id=_id(values.get("id")),
            published=published,
            modified=modified,
            headline=string(values.get("headline")),
            bylines=names_of(values.get("bylines")),
            source=name_of(values.get("source")),
            section=section,
            url=string(values.get("url")),
            language=language_tag(values.get("language")) or "en",
            details=tuple(
                found for name, value in filled.items() if name not in used.values() and (found := detail(name, value))
            ),
            notes=tuple(clock.notes),
        )

    def _moment(
        self, clock: Clock, name: str, time: str, values: Mapping[str, object]
    ) -> tuple[date | None, frozenset[str]]:
        """Return a day or moment, and the fields that are in it besides."""
        beside = Beside(values.get(time), values.get("timezone"))
        found, used = moment_of(clock, name, values.get(name), self.layout.dates, beside)
        return found, frozenset(time if part == "time" else part for part in used)

    def _text(
        self, row: Mapping[str, object], columns: tuple[str, ...], values: Mapping[str, object], clock: Clock
    ) -> str:
        """Return the text of a row; *clock* notes what stands in for one."""
        # A text may be empty, which is not the same as none.
        text = text_of(values.get("text", next((row[c] for c in columns if isinstance(row[c], str)), None)))
        if isinstance(text, str):
            whole = _CUT.sub("…", text)
            if whole != text:
                clock.notes.append("the text is cut short by its carrier")
            return whole
        if text is not None:
            raise DecodeError(self.what, [f"must be a string (got {short(text)}) @ $.{columns[0]}"])
        if isinstance(summary := values.get("summary"), str):
            clock.notes.append("the row has a summary and no text")
            return summary
        if is_list_of_links(row) and isinstance(title := values.get("headline"), str):
            clock.notes.append("the row has a title and no text")
            return title
        raise DecodeError(
            self.what, [f"must hold a text (got an empty cell) @ $.{columns[0]}" if columns else no_text(row)]
        )


def _id(value: object) -> str | None:
    return str(value) if isinstance(value, int) else string(value)
