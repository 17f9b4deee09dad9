"""Which actor speaks by the words that name a speaker."""

from newsevents.lexicon.world import KnownCountry, Sense
from newsevents.model import Actor, Country, Group, Person
from newsevents.stages.statements.page import Page
from newsevents.stages.statements.phrases import phrase_of, whole_name


def actor_of(page: Page, head: int) -> Actor | None:
    """Return the actor that the words around *head* mean; for "who", the one before it."""
    analysis, reading = page.analysis, page.reading
    actor = _by_name(page, head) or reading.actor_at(head)
    if actor is None or _speaks_for_others(page, head, actor):
        behind = _behind(page, head)
        told = _nation(page, head) if behind is None else reading.actor_at(behind)
        head = head if behind is None or (told is None and actor is not None) else behind
        actor = told or actor
    if actor is not None:
        return _named_among(page, head) or actor if isinstance(actor, Group) and not actor.named else actor
    if analysis.tags[head] in ("WP", "WDT"):
        clause = analysis.heads[head]
        while clause >= 0 and not analysis.relations[clause].startswith("acl"):
            clause = analysis.heads[clause]
        if clause >= 0 and analysis.heads[clause] >= 0:
            return actor_of(page, analysis.heads[clause])
    near = (*range(*whole_name(page, *analysis.name_span(head))), *_apposed(page, head))
    return next((found for i in near if (found := reading.actor_at(i))), None)


def _by_name(page: Page, head: int) -> Person | None:
    """Return the person whose name follows what they are: the ministry's director, *Ann Lee*."""
    reading = page.reading
    if isinstance(reading.actor_at(head), Person):
        return None
    last = phrase_of(page, head)[1] - 1
    ends = [last] if last > head and "," in page.analysis.forms[head:last] else []
    named = (reading.actor_at(at) for at in (*_apposed(page, head), *ends) if at > head)
    return next((actor for actor in named if isinstance(actor, Person) and actor.named), None)


def _apposed(page: Page, head: int) -> tuple[int, ...]:
    """Return what names *head* anew; not what the parser takes for it: a party *whose leader Ann Lee* left."""
    tags = page.analysis.tags
    return tuple(at for at in page.analysis.all_children(head, "appos") if "WP$" not in tags[head:at])


def is_animate(page: Page, head: int) -> bool:
    """Say whether a noun phrase surely means somebody who can speak: a pronoun, a person, a body with a name."""
    if page.analysis.tags[head] in ("PRP", "WP"):
        return True
    actor = page.reading.actor_at(head)
    return actor is not None and (actor.named or isinstance(actor, Person))


def is_nobody(page: Page, head: int) -> bool:
    """Say whether a noun phrase means that there is nobody: *no group*, *nobody*, *neither side*."""
    determiners = page.analysis.all_children(head, "det")
    actor = page.reading.actor_at(head)
    if page.analysis.tags[head] == "CD" or (actor is not None and actor.named):
        return False  # "No 10"
    return any(page.analysis.lower[i] in page.sayings.links.nobody for i in (head, *determiners))


def is_people(page: Page, head: int) -> bool:
    """Say whether a noun means people or a body by what they are: *teachers*, the *union*."""
    analysis, titles = page.analysis, page.reading.lexicon.titles
    one, words = analysis.singular[head], analysis.plain[head]
    return one in titles.people or one in titles.offices or words in titles.groups or one in titles.common_bodies


def _behind(page: Page, head: int) -> int | None:
    """Return who speaks through *head*: China's embassy, a statement from the UN; None if nobody does."""
    analysis, sayings = page.analysis, page.sayings
    lemma = analysis.bases[head]
    if lemma not in sayings.voices and lemma not in sayings.media.words and lemma not in sayings.links.evidence:
        return None
    owner = analysis.child(head, "nmod:poss")
    if owner is None:
        owner = modifier(page, head, sayings.links.owners)
    return describing(page, head) if owner is None and lemma in sayings.voices else owner


def _named_among(page: Page, head: int) -> Actor | None:
    """Return who is named among others who have no name: *the UN* and other agencies."""
    analysis, reading = page.analysis, page.reading
    for at in range(phrase_of(page, head)[0], head - 1):
        if analysis.tags[at + 1] == "CC" and analysis.lower[at + 2] in page.sayings.links.others:
            actor = reading.actor_at(at)
            return actor if actor is not None and actor.named else None
    return None


def _speaks_for_others(page: Page, head: int, actor: Actor) -> bool:
    """Say whether a group without a name has somebody else's words: *representatives* for Chad."""
    return isinstance(actor, Group) and not actor.named and page.analysis.bases[head] in page.sayings.voices


def _nation(page: Page, head: int) -> Country | None:
    """Return the country whose nationality stands before those who speak for it: the *Chadian* delegation."""
    analysis, reading = page.analysis, page.reading
    if analysis.bases[head] not in page.sayings.voices:
        return None
    for at in range(analysis.noun_chunk(head)[0], head):
        found = reading.lexicon.world.at(analysis.forms, at)
        entry = found.one("country", Sense.ADJECTIVE) if found and found.stop <= head else None
        if entry is not None and isinstance(entry.thing, KnownCountry):
            code = entry.thing.iso3
            return next((a for a in reading.actors if isinstance(a, Country) and a.country == code), None)
    return None


def describing(page: Page, head: int) -> int | None:
    """Return the actor before a noun: the *UN* spokesman; the *South African* delegation."""
    before = page.analysis.all_children(head, "compound", "amod")
    return next((at for at in before if at < head and page.reading.actor_at(at)), None)


def modifier(page: Page, noun: int, prepositions: tuple[str, ...]) -> int | None:
    """Return what modifies a noun with one of *prepositions*."""
    analysis = page.analysis
    return next((at for at in analysis.all_children(noun, "nmod") if analysis.case(at) in prepositions), None)


def has_past_participle(page: Page, begin: int, stop: int) -> bool:
    """Say whether a participle there may be a past tense: the chief *called for* an inquiry, and France said."""
    tags = page.analysis.tags
    after_noun = (i for i in range(begin + 1, stop - 1) if tags[i - 1] in ("NN", "NNP", "NNS"))
    return any(tags[i] == "VBN" and tags[i + 1] in ("DT", "IN") for i in after_noun)
