"""Which names of bodies are one body's."""

from attrs import define, field

from newsevents.lexicon.titles import Titles
from newsevents.lexicon.world import KnownOrganization
from newsevents.model import International, Sector
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.organization_names import body_key, initials_of, key_of

Key = tuple[str, ...]
# Looked at per name at most, so that a thousand courts cost no more than twenty.
_CANDIDATES = 20
_OF_STATES = (International.IGO, International.UNO, International.EUR)
_SMALL = frozenset(("at", "for", "in", "of", "on", "to"))


@define(eq=False)
class Bodies:
    """Organizations by the ways in which a text may take them up."""

    titles: Titles
    """The words for bodies and their fields."""
    cast: Cast
    """Where new organizations go."""
    by_key: dict[Key, list[Draft]] = field(factory=dict)
    """By the words of a name."""
    by_initials: dict[str, list[Draft]] = field(factory=dict)
    """By the acronyms that a name can have."""
    by_end: dict[str, list[Draft]] = field(factory=dict)
    """By first and last word of a name."""
    acronyms: dict[str, Draft] = field(factory=dict)
    """By the short forms that the text explains."""
    known: dict[str, Draft] = field(factory=dict)
    """By the key of what the lexicon knows."""

    def get(self, key: Key, country: str | None) -> Draft | None:
        """Return the latest body of that name, and of that country if both are known."""
        for draft in reversed(self.by_key.get(key, ())[-_CANDIDATES:]):
            if country is None or draft.country in (None, country):
                return draft
        return None

    def shortened(self, key: Key, country: str | None) -> Draft | None:
        """Return the latest body whose name begins or ends with *key*, if only one comes into question."""
        near = self.by_end.get(key[-1], [])[-_CANDIDATES:] + self.by_end.get(key[0], [])[-_CANDIDATES:]
        longer = [d for d in near if country is None or d.country in (None, country)]
        ending = [d for d in longer if key_of(d.name)[-len(key) :] == key]
        found = ending or [d for d in longer if key_of(d.name)[: len(key)] == key and not self._generic(key)]
        return found[-1] if found and all(d is found[-1] for d in found) else None

    def _generic(self, key: Key) -> bool:
        return len(key) == 1 and (key[0] in self.titles.bodies or key[0] in self.titles.common_bodies)

    def of_initials(self, acronym: str) -> Draft | None:
        """Return the latest body whose name has these initials."""
        return next(reversed(self.by_initials.get(acronym.replace(".", ""), ())), None)

    def new(self, name: str, at: int, key: Key, country: str | None = None, *, whole: bool = False) -> Draft:
        """Make a body, to be found by *key* and the words of its name; only by *key* if it goes by its *whole* name."""
        draft = self.cast.add(Draft("organization", name, at=at, country=country))
        draft.sectors.extend(s for s in [self.sector(name)] if s)
        if whole:
            self.by_key.setdefault(key, []).append(draft)
        else:
            self.register(draft, name, key)
        return draft

    def register(self, draft: Draft, name: str, key: Key) -> None:
        """Let *draft* be found by one more name, and by its first and last word and its initials."""
        words = key_of(name)
        for found_by in {key, words}:
            self.by_key.setdefault(found_by, []).append(draft)
        without_country = " ".join(key)  # the FTC is the U.S. Federal Trade Commission
        for acronym in {*initials_of(name), *initials_of(without_country)}:
            self.by_initials.setdefault(acronym, []).append(draft)
        for word in {words[0], words[-1]} if len(words) > 1 else ():
            self.by_end.setdefault(word, []).append(draft)

    def of_known(self, thing: KnownOrganization, name: str, at: int) -> Draft:
        """Return the body that the lexicon knows."""
        draft = self.known.get(thing.key)
        if draft is None:
            draft = self.cast.add(Draft("organization", name, at=at))
            self.know(draft, thing)
        return draft

    def know(self, draft: Draft, thing: KnownOrganization) -> None:
        """Give a body all that the lexicon knows of it."""
        draft.kind = "alliance" if thing.memberships or thing.international in _OF_STATES else "organization"
        draft.known, draft.abbreviation, draft.slug = thing, thing.abbreviation, thing.key.replace(" ", "-")
        draft.international, draft.code, draft.wikidata = thing.international, thing.code, thing.wikidata
        draft.country, draft.sectors = thing.country, list(thing.sectors)
        self.known[thing.key] = draft
        self.register(draft, thing.name, key_of(thing.name))

    def key(self, words: Key) -> Key:
        """Return *words* of a name without nationality in the order that all its forms share."""
        return body_key(words, self.titles.fielded, self.titles.same_fields)

    def sector(self, name: str) -> Sector | None:
        """Return the sector that the noun of a name gives."""
        words = key_of(name)
        ends = [i for i, word in enumerate(words) if word in _SMALL and i] or [len(words)]
        for end in (ends[0], len(words)):
            found = self.titles.bodies.ending_at(words, end - 1) if words else None
            if found:
                return found[1]
        return None
