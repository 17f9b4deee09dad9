"""Quotations with their attribution, and those that go on without one."""

from collections.abc import Iterator

from attrs import evolve

from newsevents.stages.statements._attribution import (
    Attribution,
    find_after,
    find_before,
    gap_after,
    gap_before,
    is_sentence,
    saying_of,
)
from newsevents.stages.statements._draft import Draft
from newsevents.stages.statements._ground import Ground
from newsevents.stages.statements._speaker import is_nominal


def find_direct(ground: Ground) -> Iterator[Draft]:
    """Yield what is said in quotations that are sentences, each with all its parts."""
    last: Draft | None = None
    last_number = -1
    for number, quoted in enumerate(ground.quoted):
        if not is_sentence(ground, number):
            continue
        found = _beside(ground, number)
        content = ((quoted.first, quoted.stop),)
        if last and (found is None or found.verb == last.head) and _goes_on(ground, last, last_number, number):
            last = evolve(last, content=last.content + content)
            last_number = number
            continue
        if found is None:
            found = _introduced(ground, number)
        if found is None:
            continue
        if last:
            yield last
        last = _draft(found, number, ground)
        last_number = number
    if last:
        yield last


def _beside(ground: Ground, number: int) -> Attribution | None:
    """Return the attribution in the same sentence."""
    after = find_after(ground, number, gap_after(ground, number))
    return after or find_before(ground, number, gap_before(ground, number))


def _draft(found: Attribution, number: int, ground: Ground) -> Draft:
    quoted = ground.quoted[number]
    return Draft(
        rule=found.rule,
        content=((quoted.first, quoted.stop),),
        cue=None if found.verb is None else (found.verb, found.verb + 1),
        head=found.verb,
        predicate=found.verb,
        saying=found.saying,
        speaker=found.speaker,
    )


def _goes_on(ground: Ground, last: Draft, before: int, number: int) -> bool:
    """Say whether a quotation without attribution goes on with what the one before says."""
    analysis = ground.analysis
    earlier, later = ground.quoted[before], ground.quoted[number]
    paragraphs = analysis.paragraph_of(later.first) - analysis.paragraph_of(earlier.stop - 1)
    if paragraphs == 0:
        return _sentences_between(ground, earlier.stop, later.first) <= 1
    return paragraphs == 1 and last.stop == earlier.stop and _ends_paragraph(ground, before, last)


def _sentences_between(ground: Ground, first: int, stop: int) -> int:
    """Count the sentences that begin between two tokens."""
    return ground.analysis.sentence_of(stop) - ground.analysis.sentence_of(first) if first < stop else 0


def _ends_paragraph(ground: Ground, number: int, last: Draft) -> bool:
    """Say whether after a quotation nothing but its attribution stands in its paragraph."""
    analysis = ground.analysis
    stop = ground.quoted[number].stop
    _, end = analysis.paragraphs[analysis.paragraph_of(stop - 1)]
    return stop >= end or _sentences_between(ground, stop - 1, end - 1) <= 0


def _introduced(ground: Ground, number: int) -> Attribution | None:
    """Return the attribution in the sentence before: He had a question: / "Who won?" """
    analysis = ground.analysis
    first = ground.quoted[number].first
    sentence = analysis.sentence_of(first)
    if analysis.sentences[sentence][0] != first or sentence == 0:
        return None
    begin, end = analysis.sentences[sentence - 1]
    if ground.around[end - 1] >= 0:
        return None
    if analysis.forms[end - 1] == ":":
        return find_before(ground, number, (begin, end))
    if analysis.paragraph_of(end - 1) != analysis.paragraph_of(first):
        return None
    subject = analysis.subject(analysis.root(sentence - 1))
    if subject is None or not is_nominal(ground, subject) or ground.around[subject] >= 0:
        return None
    return Attribution(rule="sentence before quotation", verb=None, saying=None, speaker=subject)


def find_leftover(ground: Ground, taken: frozenset[int]) -> Iterator[Draft]:
    """
    Yield what is said in quotations that are no sentences, with a cue right beside them.

    Args:
        ground: Where they are.
        taken: Positions, in the quotations of the text, of those found already.
    """
    for number, quoted in enumerate(ground.quoted):
        if number in taken or is_sentence(ground, number):
            continue
        found = _beside(ground, number)
        if found and found.verb is not None and saying_of(ground, found.verb) is not None:
            yield _draft(found, number, ground)
        del quoted
