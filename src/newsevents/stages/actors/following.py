"""One walk through the text that gives pronouns and descriptions to those in view."""

from collections import defaultdict

from newsevents.model import MentionForm
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.descriptions import may_describe, resolve_description
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.focus import Focus
from newsevents.stages.actors.page import Page
from newsevents.stages.actors.pronouns import resolve_pronoun
from newsevents.stages.actors.speakers import Sayers

_PRONOUNS = ("PRP", "PRP$")
_TAKING_UP = frozenset(("NN", "NNP", "JJ", *_PRONOUNS))


def follow(page: Page, cast: Cast) -> None:
    """Add the pronouns and descriptions that take up an actor, from the first token to the last."""
    a, focus = page.analysis, Focus(page, cast.countries)
    starting: defaultdict[int, list[tuple[int, Draft]]] = defaultdict(list)
    for draft in cast.drafts:
        for found in draft.mentions:
            starting[found.first].append((found.stop, draft))
    sayers = Sayers(page, cast)
    in_titles = {i for d in cast.drafts for role in d.roles for i in range(role.first, role.stop)}
    for token, tag in enumerate(a.tags):
        for stop, draft in starting.get(token, ()):
            focus.see(draft, token, stop)
        if tag not in _TAKING_UP or token in cast.at or page.reading.is_outside(token):
            continue
        if tag in _PRONOUNS:
            _take_pronoun(page, cast, focus, token, sayers.of_quotation(token))
        elif may_describe(page, token) and not (token in in_titles or token in page.name_at):
            _take_description(page, cast, focus, token)


def _take_pronoun(page: Page, cast: Cast, focus: Focus, token: int, speaker: Draft | None) -> None:
    draft = resolve_pronoun(page, focus, token, speaker)
    if draft:
        cast.mention(draft, token, token + 1, MentionForm.PRONOUN, "pronoun-in-focus")
        focus.see(draft, token, token + 1)


def _take_description(page: Page, cast: Cast, focus: Focus, token: int) -> None:
    a = page.analysis
    goes_on = token + 1 < len(a) and a.tags[token + 1] in ("NN", "NNS", "HYPH", "NNP", "NNPS", "POS", "JJ")
    inside = a.relations[token] == "amod" or a.heads[token] == token + 1
    if a.relations[token] in ("compound", "appos") or (goes_on and inside):
        return
    found = resolve_description(page, focus, token)
    if found:
        draft, first, rule = found
        form = MentionForm.NAME if rule == "description-by-noun" and _capital(page, first) else MentionForm.DESCRIPTION
        cast.mention(draft, first, token + 1, form, rule)
        focus.see(draft, first, token + 1)


def _capital(page: Page, token: int) -> bool:
    """Say whether a word after an article has a capital: "the Court" is a part of a name."""
    return page.analysis.is_capitalized(token)
