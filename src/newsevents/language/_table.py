"""The columns of an analysed text, where its tokens stand, and its trees."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Any

from attrs import Attribute, Converter, field, frozen

from newsevents._memory import cached_property
from newsevents.language._tree import ROOT, children_of, extents_of, grounded
from newsevents.language.entities import Entity
from newsevents.language.quotations import Quotation
from newsevents.model import Span

Range = tuple[int, int]
"""Half-open range of tokens: the first, and one past the last."""


def _check_length(column: str, got: int, expected: int) -> None:
    if got != expected:
        msg = f"{column!r} must have one entry for each of {expected} tokens (got {got})"
        raise ValueError(msg)


def _grounded(heads: tuple[int, ...], table: Any) -> tuple[int, ...]:
    _check_length("heads", len(heads), len(table.starts))
    return grounded(heads, table.sentences)


def _is_rooted(heads: tuple[int, ...], relations: tuple[str, ...]) -> bool:
    """Say whether ``root`` is the relation of the roots, and of no other token."""
    roots = relations.count("root")
    if roots != heads.count(ROOT) or "" in relations or "ROOT" in relations:
        return False
    at = -1
    for _ in range(roots):
        at = relations.index("root", at + 1)
        if heads[at] != ROOT:
            return False
    return True


def _rooted(relations: tuple[str, ...], table: Any) -> tuple[str, ...]:
    """Make ``root`` the relation of the roots, and of no other token."""
    _check_length("relations", len(relations), len(table.heads))
    if _is_rooted(table.heads, relations):
        return relations
    return tuple(
        "root" if head == ROOT else "parataxis" if relation in ("root", "ROOT", "") else relation
        for head, relation in zip(table.heads, relations, strict=True)
    )


_AS_TREES: "Converter[tuple[int, ...], tuple[int, ...]]" = Converter(_grounded, takes_self=True)
_WITH_ROOTS: "Converter[tuple[str, ...], tuple[str, ...]]" = Converter(_rooted, takes_self=True)


@frozen(kw_only=True, slots=False)
class Table:
    """Columns of equal length, one row for each token; see :class:`Analysis`."""

    text: str = field(repr=False)
    """The text that was analysed; a parser hands over one with blanks for line breaks inside paragraphs."""

    starts: tuple[int, ...] = field(repr=False)
    """Offset of the first code point of each token."""

    ends: tuple[int, ...] = field(repr=False)
    """Offset one past the last code point of each token."""

    sentences: tuple[Range, ...] = field(repr=False)
    """Sentences as ranges of tokens, in order, covering all tokens."""

    paragraphs: tuple[Range, ...] = field(repr=False)
    """Paragraphs as ranges of tokens, in order, covering all tokens."""

    quotations: tuple[Quotation, ...] = field(repr=False, default=())
    """What stands between paired quotation marks, by opening mark."""

    tags: tuple[str, ...] = field(repr=False)
    """Penn part-of-speech tags, as in the treebanks EWT and GUM."""

    lemmas: tuple[str, ...] = field(repr=False)
    """Base forms in lower case; proper nouns keep their capitals."""

    heads: tuple[int, ...] = field(repr=False, converter=_AS_TREES)  # type: ignore[misc]  # unknown to the plugin of mypy
    """
    Position of the head of each token, -1 for the root of a sentence.

    Always one tree for each sentence: what an analyzer hands over is repaired
    where it is none (a head outside the sentence makes a root, a cycle is cut
    at its first token, and further roots hang on the first).
    """

    relations: tuple[str, ...] = field(repr=False, converter=_WITH_ROOTS)  # type: ignore[misc]  # as above
    """Universal Dependencies relations with subtypes, ``root`` for the root."""

    labels: tuple[str, ...] = field(repr=False)
    """Names in BIO form, ``O`` or ``B-`` or ``I-`` and one of PER, ORG, LOC, NORP."""

    entities: tuple[Entity, ...] = field(repr=False, default=())
    """Names that are decided, in order, without overlap; empty if the stages are to decide them all."""

    @ends.validator
    @tags.validator
    @lemmas.validator
    @labels.validator
    def _one_for_each_token(self, attribute: "Attribute[tuple[object, ...]]", value: tuple[object, ...]) -> None:
        _check_length(attribute.name, len(value), len(self.starts))

    @entities.validator
    def _in_order(self, _: object, value: tuple[Entity, ...]) -> None:
        at = 0
        for entity in value:
            if not at <= entity.first < entity.stop <= len(self.starts):
                msg = f"'entities' must be ranges of tokens, in order, from token {at} (got {entity})"
                raise ValueError(msg)
            at = entity.stop

    @sentences.validator
    @paragraphs.validator
    def _without_gaps(self, attribute: "Attribute[tuple[Range, ...]]", value: tuple[Range, ...]) -> None:
        at = 0
        for first, stop in value:
            if first != at or stop <= first:
                msg = f"{attribute.name!r} must go on from token {at} (got {(first, stop)})"
                raise ValueError(msg)
            at = stop
        if at != len(self.starts):
            msg = f"{attribute.name!r} must cover {len(self.starts)} tokens (got {at})"
            raise ValueError(msg)

    def __len__(self) -> int:
        """Return the number of tokens."""
        return len(self.starts)

    @cached_property
    def _children(self) -> tuple[tuple[int, ...], ...]:
        return children_of(self.heads)

    @cached_property
    def _extents(self) -> tuple[Range, ...]:
        return extents_of(self.heads, self._children)

    @cached_property
    def _sentence_firsts(self) -> tuple[int, ...]:
        return tuple(first for first, _ in self.sentences)

    @cached_property
    def _paragraph_firsts(self) -> tuple[int, ...]:
        return tuple(first for first, _ in self.paragraphs)

    def form(self, i: int) -> str:
        """Return token *i* as it stands in the text."""
        return self.text[self.starts[i] : self.ends[i]]

    def span(self, first: int, stop: int) -> Span:
        """Return the span of the tokens from *first* up to, not including, *stop*."""
        return Span(self.starts[first], self.ends[stop - 1])

    def sentence_of(self, i: int) -> int:
        """Return the position, in :attr:`sentences`, of the sentence of token *i*."""
        return bisect_right(self._sentence_firsts, i) - 1

    def paragraph_of(self, i: int) -> int:
        """Return the position, in :attr:`paragraphs`, of the paragraph of token *i*."""
        return bisect_right(self._paragraph_firsts, i) - 1

    def token_at(self, offset: int) -> int | None:
        """Return the token that covers the code point at *offset*, if one does."""
        i = bisect_right(self.starts, offset) - 1
        return i if i >= 0 and offset < self.ends[i] else None

    def tokens_in(self, span: Span) -> Range:
        """Return the range of the tokens that share a code point with *span*."""
        first = bisect_right(self.ends, span.start)
        return first, max(first, bisect_left(self.starts, span.end))

    def root(self, sentence: int) -> int:
        """Return the root of the sentence at position *sentence*."""
        at, _ = self.sentences[sentence]
        while self.heads[at] != ROOT:
            at = self.heads[at]
        return at

    def children(self, i: int) -> tuple[int, ...]:
        """Return the tokens whose head is *i*, in the order of the text."""
        return self._children[i]

    def subtree(self, i: int) -> Range:
        """
        Return the smallest range of tokens that holds *i* and all under it.

        Where edges cross, it holds tokens of others, too; :meth:`descendants`
        are exact.
        """
        return self._extents[i]

    def descendants(self, i: int) -> tuple[int, ...]:
        """Return *i* and all under it, in the order of the text."""
        found = [i]
        for at in found:
            found.extend(self._children[at])
        return tuple(sorted(found))

    def ancestors(self, i: int) -> Iterator[int]:
        """Yield the head of *i*, the head of that, and so on up to the root."""
        head = self.heads[i]
        while head != ROOT:
            yield head
            head = self.heads[head]

    def child(self, i: int, *relations: str) -> int | None:
        """Return the first child of *i* with one of *relations*, if there is one."""
        column = self.relations
        for at in self._children[i]:
            if column[at] in relations:
                return at
        return None

    def all_children(self, i: int, *relations: str) -> tuple[int, ...]:
        """Return the children of *i* with one of *relations*, in the order of the text."""
        children, column = self._children[i], self.relations
        return tuple([at for at in children if column[at] in relations]) if children else ()
