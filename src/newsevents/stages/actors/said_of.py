"""What a text says that somebody is: "her *father*, Jim Roe", "Jim Roe is a *teacher*"."""

from collections.abc import Iterator

from newsevents.model import Gender
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.page import Page

_NAMED = ("person", "organization")


def cast_said_of(page: Page, cast: Cast) -> frozenset[str]:
    """Give each person and body the nouns by which the text says what it is; return all of them."""
    found: set[str] = set()
    for draft in cast.drafts:
        if draft.kind in _NAMED:
            for mention in draft.mentions:
                draft.said.update(_nouns(page, mention.first, mention.stop))
            if draft.noun:
                draft.said.add(draft.noun)
            draft.gender = draft.gender or _gender_of_kin(page, draft)
            found |= draft.said
    for draft in cast.drafts:
        for role in draft.roles:
            sort = role.of and page.lexicon.sorts.staff.meanings.get(role.head)
            if role.of and sort:  # whose coach somebody is is a team
                role.of.said.add(page.lexicon.sorts.of[sort].nouns[0])
    for draft, noun in _hiring(page, cast):
        draft.said.add(noun)
    return frozenset(found)


def _hiring(page: Page, cast: Cast) -> Iterator[tuple[Draft, str]]:
    """Yield who hires or fires whom only bodies of one sort have, and a noun for it: "*Orla* sacked its coach"."""
    a, sorts = page.analysis, page.lexicon.sorts
    for verb, tag in enumerate(a.tags):
        hired = a.child(verb, "obj") if tag.startswith("VB") else None
        subject = a.subject(verb) if hired is not None else None
        if hired is None or subject is None or subject not in cast.at or cast.at[subject].kind != "organization":
            continue
        staff = [sorts.of[sorts.staff.meanings[w]] for w in a.plain[slice(*a.noun_chunk(hired))] if w in sorts.staff]
        yield from ((cast.at[subject], sort.nouns[0]) for sort in staff if a.bases[verb] in sort.hiring)


def _gender_of_kin(page: Page, draft: Draft) -> Gender | None:
    """Return the gender of whom the text calls a wife or a brother, None if of nobody, or of both."""
    titles = page.lexicon.titles
    told = {titles.people[noun] for noun in draft.said if noun in titles.kin} - {None}
    return told.pop() if len(told) == 1 and draft.kind == "person" else None


def _nouns(page: Page, first: int, stop: int) -> Iterator[str]:
    a = page.analysis
    head = a.head_of(first, stop)
    beside = [first - 1, *a.all_children(head, "appos")]
    if (
        stop < len(a)
        and a.relations[head] == "compound"
        and a.heads[head] == stop
        and page.lexicon.sorts.nouns.ends(a.plain[stop])
    ):
        beside.append(stop)  # the IG Metall *union*
    if a.relations[head] in ("appos", "nsubj") and (a.relations[head] == "appos" or a.child(a.heads[head], "cop")):
        beside.append(a.heads[head])
    for token in beside:
        if token >= 0 and a.tags[token] == "NN" and token not in page.name_at and _for_one(page, token):
            yield a.plain[token]
            sort = page.lexicon.sorts.nouns.ending_at(a.plain, token, a.sentence_at[token][0])
            if sort and sort[0] < token:
                yield " ".join(a.plain[sort[0] : token + 1])


def _for_one(page: Page, token: int) -> bool:
    """Say whether a noun is one for a person or a body."""
    return is_person(page, token) or is_body(page, token)


def is_person(page: Page, token: int) -> bool:
    """Say whether a noun is one for a person: "teacher", "sister"."""
    titles, word = page.lexicon.titles, page.analysis.plain[token]
    return word in titles.people or word in titles.kin or titles.offices.ends(word)


def is_body(page: Page, token: int) -> bool:
    """Say whether a noun is one for a body: "airline", "ministry"."""
    word = page.analysis.plain[token]
    return page.lexicon.titles.common_bodies.ends(word) or page.lexicon.sorts.nouns.ends(word)
