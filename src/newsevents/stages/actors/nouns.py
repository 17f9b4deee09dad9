"""Nouns that are no actor: what a pronoun means as often as it means an actor."""

from collections import defaultdict

from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.focus import Focus
from newsevents.stages.actors.page import Page

_INDEFINITE = frozenset({"a", "an", "another", "one"})
_PARTS_OF_NOUNS = ("compound", "amod", "fixed", "goeswith", "flat")


class Nouns:
    """
    Those whom and what a text speaks of without a name.

    "A teacher lost his keys": whoever would give "his" to the last man named has
    not seen the teacher.
    """

    def __init__(self, page: Page, focus: Focus) -> None:
        self._page = page
        self._focus = focus
        self._drafts: defaultdict[str, list[tuple[frozenset[str], Draft]]] = defaultdict(list)
        self.seen: defaultdict[Draft, list[int]] = defaultdict(list)
        """The tokens that speak of each, nouns and pronouns."""

    def see(self, token: int) -> None:
        """Take note of a noun; the same noun is the same again, unless the text begins anew: "a teacher"."""
        a = self._page.analysis
        if a.tags[token] not in ("NN", "NNS", "NNP") or a.relations[token] in _PARTS_OF_NOUNS or self._says_what(token):
            return
        if a.tags[token] == "NNP" and not self._is_office(token):
            return
        word, field = a.plain[token], self._field(token)
        draft = None if self._is_indefinite(token) else self._same(word, field)
        if draft is None:
            draft = Draft(self._kind(token), word, at=token)
            draft.gender = self._page.lexicon.titles.people.get(word)
            self._drafts[word].append((field, draft))
        self.take_up(draft, token)

    def _same(self, word: str, field: frozenset[str]) -> Draft | None:
        """Return the last one of that noun in no other field: "the *army* chief" is not "the *police* chief"."""
        known = reversed(self._drafts[word])
        return next((draft for other, draft in known if not (field and other) or field & other), None)

    def _field(self, token: int) -> frozenset[str]:
        """Return the words before a noun that say in what somebody holds office, or what kind of body it is."""
        a, titles = self._page.analysis, self._page.lexicon.titles
        low, _ = a.noun_chunk(token)
        office = titles.offices.ending_at(a.plain, token, low)
        first = office[0] if office else token
        if first == token > low and (field := titles.fields.ending_at(a.plain, token - 1, low)):
            first = field[0]
        return frozenset((*a.plain[first:token], *(a.plain[at] for at in a.all_children(token, "compound"))))

    def take_up(self, draft: Draft, token: int) -> None:
        """Let a noun or pronoun stand for one of those without a name."""
        self.seen[draft].append(token)
        self._focus.see(draft, token, token + 1)

    def _is_office(self, token: int) -> bool:
        """Say whether a word with a capital is an office and no name: "the *Bishop* of Leeds"."""
        a = self._page.analysis
        found = self._page.lexicon.titles.offices.ending_at(a.plain, token)
        return (
            found is not None and a.plain[found[0] - 1 : found[0]] == ("the",) and a.noun_chunk(token)[1] == token + 1
        )

    def _says_what(self, token: int) -> bool:
        """Say whether a noun says what somebody is, who stands beside it: "is a *teacher*", "her *father* Jim"."""
        a = self._page.analysis
        if a.relations[token] == "appos" or a.child(token, "cop") is not None:
            return True
        beside = a.child(token, "appos")
        if beside is not None and not self._is_indefinite(beside):
            return True  # but "the governor, *a Republican*" is whoever that is
        return token + 1 in self._page.name_at or is_title_of_name(self._page, token)

    def _is_indefinite(self, token: int) -> bool:
        """Say whether a noun has an article of its own and so names nobody: "*a* Republican"."""
        return self._page.analysis.plain[self._page.analysis.noun_chunk(token)[0]] in _INDEFINITE

    def _kind(self, token: int) -> str:
        a, titles = self._page.analysis, self._page.lexicon.titles
        if a.tags[token] == "NNS":
            return "things"
        word = a.plain[token]
        is_person = word in titles.people or word in titles.kin or titles.offices.ending_at(a.plain, token)
        return "person" if is_person else "thing"


def is_title_of_name(page: Page, token: int) -> bool:
    """Say whether a noun and its field are a title before a name: "*commissioner* of police Ann Roe"."""
    of, field, name = token + 1, token + 2, token + 3
    return page.analysis.plain[of:field] == ("of",) and field not in page.person_at and name in page.person_at
