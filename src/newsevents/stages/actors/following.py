"""One walk through the text that gives pronouns and descriptions to those in view."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from newsevents.model import MentionForm
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.descriptions import may_describe, resolve_description
from newsevents.stages.actors.drafts import Draft, Found
from newsevents.stages.actors.focus import Focus, View
from newsevents.stages.actors.nouns import Nouns
from newsevents.stages.actors.page import Page
from newsevents.stages.actors.partisans import one_of_party
from newsevents.stages.actors.pronouns import resolve_pronoun
from newsevents.stages.actors.said_of import cast_said_of
from newsevents.stages.actors.speakers import Sayers
from newsevents.stages.actors.weighing import Weigher, heaviest

_PRONOUNS = ("PRP", "PRP$")
_ABOUT = ("about", "of")
_TAKING_UP = frozenset(("NN", "NNS", "NNP", "JJ", *_PRONOUNS))


def follow(page: Page, cast: Cast, weigher: Weigher = heaviest) -> Nouns:
    """
    Add the pronouns and descriptions that take up an actor, from the first token to the last.

    Returns:
        Those whom the text speaks of without a name, and with what words.
    """
    a, focus = page.analysis, Focus(page, cast.countries)
    nouns, said = Nouns(page, focus), cast_said_of(page, cast)
    starting: defaultdict[int, list[tuple[Found, Draft]]] = defaultdict(list)
    for draft in cast.drafts:
        for found in draft.mentions:
            starting[found.first].append((found, draft))
    sayers = Sayers(page, cast)
    in_titles = {i for d in cast.drafts for role in d.roles for i in range(role.first, role.stop)}
    for token, tag in enumerate(a.tags):
        for found, draft in starting.get(token, ()):
            focus.see(draft, token, found.stop, found.form)
        if tag not in _TAKING_UP or token in cast.at or page.reading.is_outside(token):
            continue
        if tag in _PRONOUNS:
            speaker = sayers.of_quotation(token) or _speaker_behind(page, focus, sayers, weigher, token)
            apart = {speaker, *sayers.cited(token), *_told_of(cast, focus, sayers.told_by(token))}
            coming = _coming(page, cast, focus, token)
            meant = resolve_pronoun(page, focus, token, weigher, apart=apart, coming=coming)
            _take_pronoun(cast, focus, nouns, meant, token)
        elif token in in_titles or token in page.name_at:
            _take_partisan(page, cast, focus, token)
        elif not (may_describe(page, said, token) and _take_description(page, cast, focus, token)):
            nouns.see(token)
    return nouns


def _speaker_behind(page: Page, focus: Focus, sayers: Sayers, weigher: Weigher, token: int) -> Draft | None:
    """Return who says what a pronoun stands in, told by a pronoun behind it: "“*He* lied,” *she* said"."""
    speaker = sayers.pronoun_behind(token)
    return None if speaker is None else resolve_pronoun(page, focus, speaker, weigher, apart=(), coming=())


def _told_of(cast: Cast, focus: Focus, told: Iterable[range]) -> Iterator[Draft | None]:
    """Yield of whom somebody speaks in some words by a name or a noun."""
    for words in told:
        yield from cast.within(words.start, words.stop)
        yield from (focus.at.get(i) for i in words if not focus.page.analysis.tags[i].startswith("PRP"))


def _coming(page: Page, cast: Cast, focus: Focus, token: int) -> list[View]:
    """
    Return who comes only behind a pronoun, and may be meant all the same.

    That is the subject of the main clause, if the pronoun stands in a part before
    it ("After *his* arrival"), and of whom something is said ("*He* lied, she said
    of Roe").
    """
    a = page.analysis
    above = [token]
    while a.heads[above[-1]] >= 0:
        above.append(a.heads[above[-1]])
    root = above[-1]
    spoken_of = _spoken_of(page, root) if a.quoted_at[token] >= 0 else None
    if spoken_of is not None:
        coming: int | None = spoken_of
    else:
        coming = None if a.heads[token] == root else a.subject(root)
    if coming is None or coming < token or coming in above:  # "*His* father, Jim Roe", is not his own
        return []
    meant = next((i for i in (coming, *a.all_children(coming, "appos")) if i in cast.at), None)
    return [] if meant is None else [focus.ahead(cast.at[meant], coming)]


def _spoken_of(page: Page, verb: int) -> int | None:
    """Return of whom a verb of saying says something: said "of *Roe*"."""
    a = page.analysis
    if a.quoted_at[verb] >= 0 or not page.lexicon.sayings.verb(a.lemmas[verb]):
        return None
    return next((i for i in a.all_children(verb, "obl") if i > verb and a.case(i) in _ABOUT), None)


def _take_pronoun(cast: Cast, focus: Focus, nouns: Nouns, meant: Draft | None, token: int) -> None:
    """Let a pronoun stand for an actor, or for one of those without a name."""
    if meant is None:
        return
    if meant.mentions:
        cast.mention(meant, token, token + 1, MentionForm.PRONOUN, "pronoun-in-focus")
        focus.see(meant, token, token + 1, MentionForm.PRONOUN)
    else:
        nouns.take_up(meant, token)


def _take_partisan(page: Page, cast: Cast, focus: Focus, token: int) -> None:
    """Let the word of a party stand for one of it: "*the Republican*"."""
    meant = one_of_party(page, focus, token)
    if meant:
        cast.mention(meant, token, token + 1, MentionForm.DESCRIPTION, "one-of-party")
        focus.see(meant, token, token + 1, MentionForm.DESCRIPTION)


def _take_description(page: Page, cast: Cast, focus: Focus, token: int) -> bool:
    a = page.analysis
    goes_on = token + 1 < len(a) and a.tags[token + 1] in ("NN", "NNS", "HYPH", "NNP", "NNPS", "POS", "JJ")
    inside = a.relations[token] == "amod" or a.heads[token] == token + 1 or token + 1 in page.name_at
    if a.relations[token] in ("compound", "appos") or (goes_on and inside):
        return False
    found = resolve_description(page, focus, token)
    if found:
        draft, first, rule = found
        form = MentionForm.NAME if rule == "description-by-noun" and _capital(page, first) else MentionForm.DESCRIPTION
        cast.mention(draft, first, token + 1, form, rule)
        focus.see(draft, first, token + 1, form)
    return found is not None


def _capital(page: Page, token: int) -> bool:
    """Say whether a word after an article has a capital: "the Court" is a part of a name."""
    return page.analysis.is_capitalized(token)
