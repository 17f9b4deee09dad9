"""From drafts to statements: spans, actors, and how each thing is said."""

from collections.abc import Sequence

from newsevents.model import Attribution, Commitment, Evidence, Illocution, Span, Statement, StatementKind
from newsevents.stages.statements.circumstances import addressees_of, setting_of, status_of, time_of
from newsevents.stages.statements.drafts import Draft
from newsevents.stages.statements.page import Page
from newsevents.stages.statements.phrases import phrase_of
from newsevents.stages.statements.voices import actor_of

_DIRECT = 0.9
"""Share of the content in quotation marks from which on a statement is direct."""


def finish(page: Page, drafts: Sequence[tuple[Draft, int | None]]) -> tuple[Statement, ...]:
    """Return the statements of drafts, each given with the position of the one that it is told in."""
    done: dict[int | None, Statement | None] = {None: None}

    def whole(number: int) -> Statement:
        draft, above = drafts[number]
        if above is not None and above not in done:
            whole(above)
        done[number] = statement = _statement(page, draft, number + 1, done[above])
        return statement

    return tuple(done.get(number) or whole(number) for number in range(len(drafts)))


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
        verb=None if draft.head is None else page.verb_lemma(draft.head),
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
