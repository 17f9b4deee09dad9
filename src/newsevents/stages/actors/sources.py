"""Persons without a name, and those who speak for a body: "a senior official", "a ministry spokesman"."""

from collections.abc import Iterator

from newsevents.model import MentionForm
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.groups import home_of
from newsevents.stages.actors.introduced import named_later
from newsevents.stages.actors.nouns import is_title_of_name
from newsevents.stages.actors.page import Page
from newsevents.stages.actors.roles import capacities
from newsevents.stages.actors.sectors import sector_of_noun
from newsevents.stages.clauses.owners import antecedent

_INDEFINITE = ("a", "an", "another", "one")
_LONGEST = 14
_NEAR = 6
"""Tokens from "identified" to "as": identified by the police as."""


def cast_sources(page: Page, cast: Cast) -> None:
    """Make an actor of each person without a name who acts; let a spokesman stand for the body."""
    for head, office in _heads(page, cast):
        first, stop = phrase_of(page, head)
        body = _spoken_for(page, cast, first, stop) if office.startswith("spokes") else None
        if body:
            cast.mention(body, first, stop, MentionForm.DESCRIPTION, "spokesperson-without-name")
        elif person := identified(page, cast, head):
            person.said.add(page.analysis.plain[head])
            cast.mention(person, first, stop, MentionForm.DESCRIPTION, "identified")
        elif _indefinite(page, first) and (person := named_later(page, cast, first, head)):
            cast.mention(person, first, stop, MentionForm.DESCRIPTION, "named-later")
        elif _indefinite(page, first) and _acts(page, head, stop):
            draft = cast.add(Draft("person", page.span_text(first, stop), at=first, noun=office))
            describe(page, cast, draft, head, first, stop)
            cast.mention(draft, first, stop, MentionForm.DESCRIPTION, "source-without-name")


def identified(page: Page, cast: Cast, head: int) -> Draft | None:
    """Return the person by whose name the text makes a noun known: a man *identified as* Bo Li, *named* Bo Li."""
    a = page.analysis
    at = head + 1 + (a.plain[head + 1 : head + 2] == (",",))
    if at >= len(a) or a.tags[at] != "VBN" or a.bases[at] not in page.lexicon.triggers.sides.named:
        return None
    after = range(at + 1, min(at + _NEAR, len(a) - 1))
    named = next((cast.at.get(i + 1) for i in after if a.plain[i] == "as"), None)
    found = named or (cast.at.get(at + 1) if at + 1 in page.name_at else None)
    return found if found and found.kind == "person" else None


def _heads(page: Page, cast: Cast) -> Iterator[tuple[int, str]]:
    """Yield the singular nouns for one person that stand beside no name."""
    a, titles, words = page.analysis, page.lexicon.titles, page.analysis.plain
    named = {i for d in cast.drafts for role in d.roles for i in range(role.first, role.stop)}
    for token, tag in enumerate(a.tags):
        if tag != "NN" or token in named or token in cast.at or token in page.name_at or page.reading.is_outside(token):
            continue
        found = titles.offices.ending_at(words, token, a.sentence_at[token][0])
        stands_free = a.relations[token] not in ("compound", "appos", "amod") and token + 1 not in page.person_at
        stands_free = stands_free and not is_title_of_name(page, token)
        if stands_free and (found or words[token] in titles.people):
            yield token, " ".join(words[found[0] : token + 1]) if found else words[token]


def phrase_of(page: Page, head: int) -> tuple[int, int]:
    """Return the noun phrase without article, with "for the ministry" after it."""
    a = page.analysis
    low, high = a.sentence_at[head]
    first = max(a.noun_chunk(head)[0], low)
    while first < head and a.tags[first] in ("DT", "PRP$", "WP$", "CC", ",", "``", "''", "RB"):
        first += 1
    stop = head + 1
    if stop < high and a.plain[stop] in ("for", "of", "at", "from", "with", "in"):
        nominal = next((i for i in a.all_children(head, "nmod") if i > stop), None)
        if nominal is not None and nominal - head < _LONGEST and _may_employ(page, nominal):
            stop = max(nominal + 1, a.name_span(nominal)[1])
    return first, stop


def _may_employ(page: Page, nominal: int) -> bool:
    """Say whether a noun after "of" or "at" is a name, a body or a number: a mother "of three", not "for his help"."""
    titles, word = page.lexicon.titles, page.analysis.plain[nominal]
    if page.analysis.tags[nominal] == "CD":
        return True
    is_body = titles.common_bodies.ends(word) or titles.bodies.ends(word)
    return page.analysis.is_capitalized(nominal) or nominal in page.name_at or is_body


def _spoken_for(page: Page, cast: Cast, first: int, stop: int) -> Draft | None:
    """Return the body or country for which a spokesman speaks."""
    inside = [d for d in cast.within(first, stop) if d.kind in ("organization", "alliance", "country")]
    if not inside and page.analysis.plain[first - 1 : first] in (("'s",), ("'",)) and first > 1:
        owner = cast.at.get(first - 2)
        inside = [owner] if owner and owner.kind != "person" else []
    bodies = [d for d in inside if d.kind != "country"]
    return next(iter(bodies or inside), None)


def _indefinite(page: Page, first: int) -> bool:
    return first > 0 and page.analysis.plain[first - 1] in _INDEFINITE


def _acts(page: Page, head: int, stop: int) -> bool:
    """Say whether the noun is the subject or agent of a verb, or refuses to be named."""
    a, titles = page.analysis, page.lexicon.titles
    if a.relations[head] in ("nsubj", "obl:agent") and a.heads[head] >= 0:
        return a.child(a.heads[head], "cop") is None
    if stop < len(a) and a.tags[stop] in ("VBD", "VBZ") and page.lexicon.sayings.verb(a.lemmas[stop]):
        return True
    around = range(head, min(head + _LONGEST, a.sentence_at[head][1]))
    unnamed = any(a.lemmas[i] in titles.naming for i in around) and any(a.plain[i] == "not" for i in around)
    return unnamed or any(a.plain[i] in titles.anonymous for i in around)


def describe(page: Page, cast: Cast, draft: Draft, head: int, first: int, stop: int) -> None:
    """Give one without a name the gender, capacity and country that its phrase tells."""
    word = page.analysis.plain[head]
    body = page.lexicon.titles.bodies.ending_at(page.analysis.plain, head, first)
    sector = sector_of_noun(page, head, first) or (body[1] if body else None)
    draft.gender = page.lexicon.titles.people.get(word)
    if sector:
        draft.sectors.append(sector)
    before = range(page.analysis.noun_chunk(head)[0], first)
    whose = [antecedent(page.analysis, i) for i in before if page.analysis.tags[i] == "WP$"]
    own = [*whose, *own_words(page, first, stop)]
    near = [*(cast.at[i] for i in own if i in cast.at), *(cast.demonyms[i] for i in own if i in cast.demonyms)]
    known = (d.country or capacities(d)[1] for d in near)
    draft.country = next(filter(None, known), None) or home_of(page, first, stop, head)


def own_words(page: Page, first: int, stop: int) -> list[int]:
    """Return the words of a phrase without those who only help, or where it is from: "the *Rome*-backed mayor"."""
    is_origin = page.lexicon.triggers.reference.is_origin
    return [i for i in range(first, stop) if not is_origin(page.analysis.plain, i + 1)]
