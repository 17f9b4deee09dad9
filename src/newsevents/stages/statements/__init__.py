"""Statements: who says, thinks and wants what."""

from collections.abc import Iterator

from attrs import evolve

from newsevents.model import (
    Attribution,
    Commitment,
    Evidence,
    Illocution,
    Span,
    Statement,
    StatementKind,
)
from newsevents.stages.reading import Reading
from newsevents.stages.statements.circumstances import addressees_of, setting_of, status_of, time_of
from newsevents.stages.statements.direct import covered, find_direct, find_leftover, with_continuations
from newsevents.stages.statements.drafts import Draft
from newsevents.stages.statements.frames import find_by_verb
from newsevents.stages.statements.nesting import nested, unique
from newsevents.stages.statements.nominal import find_by_adjective, find_by_noun, find_by_phrase
from newsevents.stages.statements.page import Page
from newsevents.stages.statements.speaker import actor_of, phrase_of
from newsevents.stages.statements.transcript import find_lines

_VERBS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
_DIRECT = 0.9
"""Share of the content in quotation marks from which on a statement is direct."""


def find_statements(reading: Reading) -> Reading:
    """Add what is said, thought and wanted in the text."""
    page = Page(reading)
    drafts = nested(unique(_drafts(page)))
    done: dict[int | None, Statement | None] = {None: None}

    def finish(number: int) -> Statement:
        draft, above = drafts[number]
        if above is not None and above not in done:
            finish(above)
        done[number] = statement = _statement(page, draft, number + 1, done[above])
        return statement

    return evolve(reading, statements=tuple(done.get(number) or finish(number) for number in range(len(drafts))))


def _drafts(page: Page) -> Iterator[Draft]:
    found = [draft for draft in find_direct(page) if _in_story(page, draft)]
    found.extend(draft for draft in find_lines(page) if _in_story(page, draft))
    heads = {draft.head for draft in found}
    found.extend(draft for draft in _by_words(page, heads) if _in_story(page, draft))
    found.extend(draft for draft in find_leftover(page, covered(page, found)) if _in_story(page, draft))
    found = [*with_continuations(page, found)]
    claimed = covered(page, found)
    return (draft for draft in found if _is_told(page, draft, claimed))


def _is_told(page: Page, draft: Draft, claimed: frozenset[int]) -> bool:
    """Say whether the cue stands in the reporter's words, or in a quotation with a speaker."""
    number = -1 if draft.head is None else page.analysis.quoted_at[draft.head]
    return number < 0 or number in claimed or page.analysis.quoted[number].quotation.continued


def _in_story(page: Page, draft: Draft) -> bool:
    return not page.reading.in_zone(page.analysis.starts[draft.first])


def _by_words(page: Page, taken: set[int | None]) -> Iterator[Draft]:
    for i, tag in enumerate(page.analysis.tags):
        found = None
        if i in taken:
            continue
        if tag in _VERBS or (tag == "NNS" and page.reads_as_verb(i)):
            found = find_by_verb(page, i)
        elif tag in ("NN", "NNS"):
            found = find_by_noun(page, i)
        elif tag == "JJ":
            found = find_by_adjective(page, i)
        if found is None and tag in ("IN", "VBG"):
            found = find_by_phrase(page, i)
        if found:
            yield found


def _statement(page: Page, draft: Draft, number: int, above: Statement | None) -> Statement:
    analysis, saying = page.analysis, draft.saying
    cue = draft.cue and analysis.span(*draft.cue)
    content = tuple(analysis.span(*part) for part in draft.content)
    return Statement(
        id=f"statement:{number}",
        evidence=(Evidence(cue or content[0], draft.rule),),
        when=time_of(page, draft),
        status=status_of(page, draft),
        claimed_by=above,
        kind=_kind(page, draft),
        content=content,
        speaker=None if draft.speaker is None else actor_of(page, draft.speaker),
        speaker_span=_speaker_span(page, draft),
        addressees=addressees_of(page, draft),
        cue=cue,
        verb=None if draft.head is None else analysis.lemmas[draft.head],
        attribution=_attribution(page, draft),
        illocution=saying.illocution if saying else Illocution.ASSERT,
        commitment=saying.commitment if saying else Commitment.NEUTRAL,
        medium=setting_of(page, draft, page.sayings.media),
        venue=setting_of(page, draft, page.sayings.venues),
    )


def _attribution(page: Page, draft: Draft) -> Attribution:
    """Return what is attributed; words in quotation marks have been said, and so has what a report shows."""
    wanted = draft.saying.attribution if draft.saying else Attribution.SPEECH
    if wanted is Attribution.FINDING and draft.speaker is not None:
        written = page.analysis.bases[draft.speaker] in page.sayings.media.words
        return Attribution.SPEECH if written else wanted
    return Attribution.SPEECH if wanted is Attribution.ATTITUDE and page.share_quoted(draft.content) else wanted


def _speaker_span(page: Page, draft: Draft) -> Span | None:
    return None if draft.speaker is None else page.analysis.span(*phrase_of(page, draft.speaker, draft.head))


def _kind(page: Page, draft: Draft) -> StatementKind:
    share = page.share_quoted(draft.content)
    if share >= _DIRECT:
        return StatementKind.DIRECT
    return StatementKind.MIXED if share else StatementKind.INDIRECT
