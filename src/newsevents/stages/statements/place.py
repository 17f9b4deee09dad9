"""A place at which a sentence may leave what is said in it."""

from typing import NamedTuple

from newsevents.stages.statements.page import Page

DASHES = frozenset({"—", "–", "―", "-", "--"})


class Place(NamedTuple):
    """A place in the sentence of a cue, after its content has begun."""

    page: Page

    cue: int
    """The word of saying."""

    begin: int
    """First token of what is said."""

    at: int
    """First token of what may be said no more: a mark, or a word that joins."""

    stop: int
    """Where what is said ends at the latest."""

    @property
    def after(self) -> int:
        """The first word after the mark."""
        return self.at + 1 if self.is_mark else self.at

    @property
    def is_mark(self) -> bool:
        """Say whether a comma or dash stands here."""
        return self.page.is_mark(self.at) and not self.is_in_word

    @property
    def is_in_word(self) -> bool:
        """Say whether a hyphen stands here, between parts of a word."""
        analysis, at = self.page.analysis, self.at
        joined = analysis.starts[at] == analysis.ends[at - 1] and analysis.ends[at] == analysis.starts[at + 1]
        return analysis.forms[at] == "-" and joined

    @property
    def is_asking(self) -> bool:
        """Say whether what is said begins with "if" or "whether"."""
        return self.page.analysis.lower[self.begin] in ("if", "whether")

    @property
    def is_clause(self) -> bool:
        """Say whether what is said so far is a clause; else it is a noun phrase, or an infinitive."""
        return self.page.has_finite(self.begin, self.at)

    @property
    def is_last(self) -> bool:
        """Say whether no comma follows, nor the other one of two dashes."""
        rest = self.page.analysis.forms[self.after : self.stop]
        pair = self.page.analysis.forms[self.at]
        return "," not in rest and not (pair in DASHES and pair in rest)


def ends_quotation(page: Page, at: int, *, comma: bool = True) -> bool:
    """Say whether token *at* is the closing mark of a quotation, by default of one that ends with a comma."""
    number = page.analysis.quoted_at[at]
    closes = number >= 0 and page.analysis.quoted[number].stop == at + 1
    return closes and not (comma and page.analysis.forms[at - 1] != ",")
