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
from newsevents.stages.statements._circumstances import addressees_of, setting_of, status_of, time_of
from newsevents.stages.statements._direct import covered, find_direct, find_leftover, with_continuations
from newsevents.stages.statements._draft import Draft
from newsevents.stages.statements._frames import find_by_verb
from newsevents.stages.statements._ground import Ground
from newsevents.stages.statements._nesting import nested, unique
from newsevents.stages.statements._nominal import find_by_adjective, find_by_noun, find_by_phrase
from newsevents.stages.statements._speaker import actor_of, phrase_of
from newsevents.stages.statements._transcript import find_lines

_VERBS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
_DIRECT = 0.9
"""Share of the content in quotation marks from which on a statement is direct."""


def find_statements(reading: Reading) -> Reading:
    """Add what is said, thought and wanted in the text."""
    ground = Ground(reading)
    drafts = nested(unique(_drafts(ground)))
    done: dict[int | None, Statement | None] = {None: None}

    def finish(number: int) -> Statement:
        draft, above = drafts[number]
        if above is not None and above not in done:
            finish(above)
        done[number] = statement = _statement(ground, draft, number + 1, done[above])
        return statement

    return evolve(reading, statements=tuple(done.get(number) or finish(number) for number in range(len(drafts))))


def _drafts(ground: Ground) -> Iterator[Draft]:
    found = [draft for draft in find_direct(ground) if _in_story(ground, draft)]
    found.extend(draft for draft in find_lines(ground) if _in_story(ground, draft))
    heads = {draft.head for draft in found}
    found.extend(draft for draft in _by_words(ground, heads) if _in_story(ground, draft))
    found.extend(draft for draft in find_leftover(ground, covered(ground, found)) if _in_story(ground, draft))
    found = [*with_continuations(ground, found)]
    claimed = covered(ground, found)
    return (draft for draft in found if _is_told(ground, draft, claimed))


def _is_told(ground: Ground, draft: Draft, claimed: frozenset[int]) -> bool:
    """Say whether the cue stands in the reporter's words, or in a quotation with a speaker."""
    number = -1 if draft.head is None else ground.around[draft.head]
    return number < 0 or number in claimed or ground.quoted[number].quotation.continued


def _in_story(ground: Ground, draft: Draft) -> bool:
    return not ground.reading.in_zone(ground.analysis.starts[draft.first])


def _by_words(ground: Ground, taken: set[int | None]) -> Iterator[Draft]:
    for i, tag in enumerate(ground.analysis.tags):
        found = None
        if i in taken:
            continue
        if tag in _VERBS or (tag == "NNS" and ground.reads_as_verb(i)):
            found = find_by_verb(ground, i)
        elif tag in ("NN", "NNS"):
            found = find_by_noun(ground, i)
        elif tag == "JJ":
            found = find_by_adjective(ground, i)
        if found is None and tag in ("IN", "VBG"):
            found = find_by_phrase(ground, i)
        if found:
            yield found


def _statement(ground: Ground, draft: Draft, number: int, above: Statement | None) -> Statement:
    analysis, saying = ground.analysis, draft.saying
    cue = draft.cue and analysis.span(*draft.cue)
    content = tuple(analysis.span(*part) for part in draft.content)
    return Statement(
        id=f"statement:{number}",
        evidence=(Evidence(cue or content[0], draft.rule),),
        when=time_of(ground, draft),
        status=status_of(ground, draft),
        claimed_by=above,
        kind=_kind(ground, draft),
        content=content,
        speaker=None if draft.speaker is None else actor_of(ground, draft.speaker),
        speaker_span=_speaker_span(ground, draft),
        addressees=addressees_of(ground, draft),
        cue=cue,
        verb=None if draft.head is None else analysis.lemmas[draft.head],
        attribution=_attribution(ground, draft),
        illocution=saying.illocution if saying else Illocution.ASSERT,
        commitment=saying.commitment if saying else Commitment.NEUTRAL,
        medium=setting_of(ground, draft, ground.sayings.media),
        venue=setting_of(ground, draft, ground.sayings.venues),
    )


def _attribution(ground: Ground, draft: Draft) -> Attribution:
    """Return what is attributed; words in quotation marks have been said, and so has what a report shows."""
    wanted = draft.saying.attribution if draft.saying else Attribution.SPEECH
    if wanted is Attribution.FINDING and draft.speaker is not None:
        written = ground.analysis.lemmas[draft.speaker].lower() in ground.sayings.media.words
        return Attribution.SPEECH if written else wanted
    return Attribution.SPEECH if wanted is Attribution.ATTITUDE and ground.share_quoted(draft.content) else wanted


def _speaker_span(ground: Ground, draft: Draft) -> Span | None:
    return None if draft.speaker is None else ground.analysis.span(*phrase_of(ground, draft.speaker, draft.head))


def _kind(ground: Ground, draft: Draft) -> StatementKind:
    share = ground.share_quoted(draft.content)
    if share >= _DIRECT:
        return StatementKind.DIRECT
    return StatementKind.MIXED if share else StatementKind.INDIRECT
