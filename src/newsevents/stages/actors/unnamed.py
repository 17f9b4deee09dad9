"""Persons and bodies of whom a text speaks without a name: "the judge", "a rail union"."""

from collections.abc import Sequence

from newsevents.lexicon.titles import StandIn
from newsevents.model import MentionForm, RoleState, Sector
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.introduced import named_later
from newsevents.stages.actors.nouns import Nouns
from newsevents.stages.actors.offices import state_in
from newsevents.stages.actors.owned import with_owner
from newsevents.stages.actors.page import Page
from newsevents.stages.actors.regions import rules
from newsevents.stages.actors.sectors import sector_of_noun
from newsevents.stages.actors.sources import describe, identified, own_words, phrase_of
from newsevents.stages.actors.treated import is_treated_as_people
from newsevents.stages.clauses.owners import antecedent

_NOUNS = ("NN", "NNP")
_PARTS_OF_COUNTRIES = (StandIn.CITY, StandIn.REGION)
_NOBODY = frozenset(
    ("any", "anybody", "each", "either", "every", "everybody", "neither", "no", "nobody", "such", "what", "which")
)
"""Words for those who are nobody in particular, and determiners of them."""
_DETERMINING = frozenset({"CD", "DT", "NNP", "NNPS", "PDT", "POS", "PRP$", "WDT", "WP$"})
"""Tags of words that make a noun one, or somebody's."""
_OBJECTS = ("nmod", "obj", "obl")
_OF_STATE = frozenset({Sector.GOV, Sector.LEG, Sector.MIL, Sector.SPY})
"""Capacities in which a person acts for a country, if no word gives another."""


def cast_unnamed(page: Page, cast: Cast, nouns: Nouns) -> None:
    """Make an actor of each person and body that *nouns* holds; who does nothing is left out in the end."""
    for draft, tokens in nouns.seen.items():
        heads = [token for token in tokens if page.analysis.tags[token] in _NOUNS and token not in cast.at]
        heads = [token for token in heads if not _is_uncountable(page, token)]
        if heads and page.lexicon.titles.stand_ins.get(page.analysis.plain[heads[0]]) in _PARTS_OF_COUNTRIES:
            heads = [token for token in heads if rules(page, token)]  # elsewhere "the city" is where something is
        kind = _kind(page, draft, heads[0]) if heads else None
        if kind is None:
            continue
        stands_for = _stands_for(page, cast, heads[0], kind)
        if stands_for:
            _take_up(page, cast, stands_for, kind, heads[1:])
            if "person" not in (kind, stands_for.kind):  # "China's embassy condemned it.  *It* urged"
                _mention_pronouns(page, cast, stands_for, tokens)
            continue
        named = next(filter(None, (identified(page, cast, head) for head in heads)), None)
        later = named_later(page, cast, phrase_of(page, heads[0])[0], heads[0]) if kind == "person" else None
        actor = named or later or _new(page, cast, draft, heads[0], kind)
        rule = "identified" if named else "named-later" if later else f"{kind}-without-name"
        for head in heads:
            cast.mention(actor, *phrase_of(page, head), MentionForm.DESCRIPTION, rule)
        _mention_pronouns(page, cast, actor, tokens)


def _mention_pronouns(page: Page, cast: Cast, actor: Draft, tokens: Sequence[int]) -> None:
    """Let the pronouns among some tokens stand for an actor."""
    for token in tokens:
        if page.analysis.tags[token] not in _NOUNS and token not in cast.at:
            cast.mention(actor, token, token + 1, MentionForm.PRONOUN, "pronoun-in-focus")


def _is_uncountable(page: Page, head: int) -> bool:
    """Say whether a noun stands bare as no one does: "to do *justice*", "*party* over country"; in headlines all do."""
    a = page.analysis
    first, stop = a.noun_chunk(head)
    follows_of = stop < len(a) and a.plain[stop] == "of"
    if page.reading.in_headline(head) or a.relations[head] not in _OBJECTS or a.case(head) == "as" or follows_of:
        return False  # "during her term as *adviser*" is somebody
    before = a.tags[first - 1] if first else ""
    determined = {*a.tags[first : head + 1], before} & _DETERMINING or a.is_capitalized(head)
    return not determined and page.lexicon.titles.groups.ending_at(a.plain, head, first) is None


def _kind(page: Page, draft: Draft, head: int) -> str | None:
    """Return what kind of actor a noun is one for, None if for none."""
    first, _ = page.analysis.noun_chunk(head)
    words, titles = page.analysis.plain, page.lexicon.titles
    if words[first] in _NOBODY:
        return None
    if draft.kind != "thing":
        return draft.kind if draft.kind == "person" else None
    if titles.groups.ending_at(words, head, first):
        return "group"
    bodies = (titles.common_bodies, titles.national_bodies)
    is_body = any(body.ending_at(words, head, first) for body in bodies)
    governs = titles.stand_ins.get(words[head]) in _PARTS_OF_COUNTRIES
    if is_body or governs:
        return "organization"
    return "person" if is_treated_as_people(page, head) and not _stands_in(page, head) else None


def _stands_in(page: Page, head: int) -> bool:
    """Say whether a noun means others: a country by "the state", two by "the pair"."""
    lexicon, word = page.lexicon, page.analysis.plain[head]
    counts = word in lexicon.titles.collectives or word in lexicon.meetings.counted.numbers
    return counts or word in lexicon.titles.stand_ins


def _stands_for(page: Page, cast: Cast, head: int, kind: str) -> Draft | None:
    """
    Return the actor for whom a noun stands since its phrase names it, None if it stands for none.

    "Ann Poe's office", "the government of Chad" and "the Hamas movement" act for
    whom the words name, and so does "the Sri Lankan president"; "China's army",
    "China's embassy", "Ann Poe's government" and "a Chinese farmer" act for themselves.
    """
    first, stop = page.analysis.noun_chunk(head)[0], phrase_of(page, head)[1]
    words = (antecedent(page.analysis, at) for at in own_words(page, first, stop))
    owners = [owner for at in words if (owner := cast.demonyms.get(at) or cast.at.get(at))]
    if kind == "person":
        country = next((owner for owner in owners if owner.kind == "country"), None)
        serves = country and not _is_former(page, first, head) and _acts_for_country(page, head, first)
        return country if serves and not _speaks(page, head) else None
    noun, standing = page.analysis.plain[head], page.lexicon.titles.standing
    if noun in standing.posted:
        return None
    joined = head > first and page.analysis.tags[head - 1] != "PRP$"
    before = (cast.demonyms.get(head - 1) or cast.at.get(head - 1)) if joined else None
    if noun in page.lexicon.sayings.voices:
        anybody = noun not in standing.governing
        return next((owner for owner in owners if anybody or owner is before or owner.kind == "country"), None)
    return before if before is not None and before.kind in ("alliance", "organization") else None


def _take_up(page: Page, cast: Cast, actor: Draft, kind: str, heads: Sequence[int]) -> None:
    """Let a noun that stood for an actor with its name stand for it without: "China's embassy ... *the embassy*"."""
    for head in heads if kind != "person" and actor.kind != "person" else ():
        first, stop = phrase_of(page, head)
        if stop == head + 1 == first + 1 and page.analysis.plain[first - 1 : first] == ("the",):
            cast.mention(actor, first, stop, MentionForm.DESCRIPTION, "stood-for")


def _speaks(page: Page, head: int) -> bool:
    """Say whether a noun is the subject of a verb of saying: it is not the country whose words are told."""
    a = page.analysis
    verb = a.heads[head]
    return a.relations[head] == "nsubj" and verb >= 0 and page.lexicon.sayings.verb(a.lemmas[verb]) is not None


def _is_former(page: Page, first: int, head: int) -> bool:
    """Say whether somebody holds the office no more, and acts for nobody: "a *former* minister"."""
    return state_in(page, first, head, RoleState.CURRENT) is RoleState.FORMER


def _acts_for_country(page: Page, head: int, first: int) -> bool:
    """Say whether a national acts for the country: a "minister" or "counterpart"; a "woman" or "nurse" does not."""
    sector, titles = sector_of_noun(page, head, first), page.lexicon.titles
    if sector is None:
        return titles.offices.ends(page.analysis.plain[head]) and page.analysis.plain[head] not in titles.people
    return page.analysis.plain[head] not in titles.people and sector in _OF_STATE


def _new(page: Page, cast: Cast, draft: Draft, head: int, kind: str) -> Draft:
    """Add one who is first called by the noun *head*."""
    first, stop = phrase_of(page, head)
    draft.kind, draft.at, draft.noun = kind, first, page.analysis.plain[head]
    draft.name = page.span_text(with_owner(page, first), stop)
    describe(page, cast, draft, head, first, stop)
    return cast.add(draft)
