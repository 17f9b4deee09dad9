"""Speakers inside quotations: "I" and "we" mean whoever is quoted."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from newsevents.lexicon.titles import Pronoun
from newsevents.model import MentionForm
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.page import Page

_ACCORDING = "according"
_PERSONS = ("he", "she")
_SPEAKING = (Pronoun.SPEAKER, Pronoun.SPEAKERS)


def cast_speakers(page: Page, cast: Cast) -> None:
    """Give "I" and "we" in a quotation to its speaker, where the attribution is plain."""
    a, pronouns = page.analysis, page.lexicon.titles.pronouns
    sayers = Sayers(page, cast)
    for quotation in a.quotations:
        if quotation.depth:
            continue
        first, stop = a.tokens_in(quotation.span)
        inside = [i for i in range(first, stop) if pronouns.get(a.plain[i]) in _SPEAKING and i not in cast.at]
        speaker = sayers.of(first, stop) if inside else None
        for token in inside if speaker else ():
            if speaker and (speaker.kind != "group" or a.plain[token] != "i"):
                cast.mention(speaker, token, token + 1, MentionForm.PRONOUN, "speaker-of-quotation")


class Sayers:
    """Who says something outside quotations."""

    def __init__(self, page: Page, cast: Cast) -> None:
        self._page = page
        self._cast = cast
        self._by_sentence: dict[int, set[Draft]] = {}
        self._by_paragraph: dict[int, set[Draft]] = {}
        self._cited: dict[int, set[Draft]] = {}
        for token, draft in _sayings(page, cast):
            sentence = page.analysis.sentence_of(token)
            self._by_sentence.setdefault(sentence, set()).add(draft)
            self._by_paragraph.setdefault(page.analysis.paragraph_of(token), set()).add(draft)
            if page.analysis.plain[token] == _ACCORDING:
                self._cited.setdefault(sentence, set()).add(draft)

    def of_quotation(self, token: int) -> Draft | None:
        """Return who is quoted at a token, None if nobody is or it is not plain who."""
        a = self._page.analysis
        at = a.quoted_at[token]
        if at < 0:
            return None
        return self.of(a.quoted[at].first, a.quoted[at].stop)

    def pronoun_behind(self, token: int) -> int | None:
        """Return the "he" or "she" behind a quotation at a token that says it, None if there is none."""
        a = self._page.analysis
        at = a.quoted_at[token]
        if at < 0:
            return None
        for i in range(a.quoted[at].stop, a.sentences[a.sentence_of(a.quoted[at].stop - 1)][1]):
            if a.plain[i] in _PERSONS and a.relations[i] == "nsubj" and a.quoted_at[i] < 0:
                return i if self._page.lexicon.sayings.verb(a.lemmas[a.heads[i]]) else None
        return None

    def cited(self, token: int) -> AbstractSet[Draft]:
        """Return whose word the sentence of a pronoun goes by: "according to *Ruiz*, he agreed" is of another."""
        return self._cited.get(self._page.analysis.sentence_of(token), frozenset())

    def told_by(self, token: int) -> Iterator[range]:
        """
        Yield what a pronoun that speaks says beside it: nobody calls himself by name there.

        That is the quotations around it, and a sentence that it ends: "Ruiz may run again, *he* added".
        """
        a = self._page.analysis
        governor = a.heads[token]
        if a.relations[token] != "nsubj" or governor < 0 or not self._page.lexicon.sayings.verb(a.lemmas[governor]):
            return
        first, stop = a.sentence_at[token]
        ends = a.relations[governor] == "parataxis" and a.heads[governor] < token
        if ends and a.child(governor, "ccomp", "xcomp", "obj", "advcl") is None:
            yield range(first, token)
            return
        following = a.next_quoted(token)
        for q in a.quoted[max(following - 1, 0) : following + 1]:
            if q.first < stop and first < q.stop and not q.first <= token < q.stop:
                yield range(q.first, q.stop)

    def of(self, first: int, stop: int) -> Draft | None:
        """Return the only one who says something beside a quotation, else the only one in its paragraph."""
        near = {draft for sentence in self._beside(first, stop) for draft in self._by_sentence.get(sentence, ())}
        near = near or self._by_paragraph.get(self._page.analysis.paragraph_of(first), set())
        return next(iter(near)) if len(near) == 1 else None

    def _beside(self, first: int, stop: int) -> Iterator[int]:
        """Yield the sentences of the first and last words, and that of the word after the closing mark."""
        a = self._page.analysis
        yield a.sentence_of(first)
        yield a.sentence_of(stop - 1)
        if stop < len(a) and a.paragraph_of(stop) == a.paragraph_of(stop - 1):
            yield a.sentence_of(stop)


def _sayings(page: Page, cast: Cast) -> Iterator[tuple[int, Draft]]:
    """Yield the words of saying outside quotations, each with who says it."""
    a, sayings = page.analysis, page.lexicon.sayings
    for token, (tag, quoted) in enumerate(zip(a.tags, a.quoted_at, strict=True)):
        if quoted >= 0:
            continue
        if tag.startswith("VB") and sayings.verb(a.lemmas[token]):
            subject = a.understood_subject(token)
        elif a.plain[token] == _ACCORDING and a.plain[token + 1 : token + 2] == ("to",):
            subject = a.heads[token] if a.heads[token] > token else None
        else:
            continue
        if subject is not None and a.quoted_at[subject] < 0:
            named = (cast.at.get(at) for at in (subject, *a.all_children(subject, "appos")))  # "MP Ana Ruiz"
            if draft := next(filter(None, named), None):
                yield token, draft
