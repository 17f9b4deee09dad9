"""Quotations with their attribution, and those that go on without one."""

from collections.abc import Iterator, Sequence

from newsevents.language import Quoted
from newsevents.model import Attribution as Attributed
from newsevents.stages.statements.attribution import (
    Attribution,
    find_after,
    find_before,
    gap_after,
    gap_before,
    is_closed,
    is_sentence,
    saying_of,
    speaker_of_noun,
    stands_free,
)
from newsevents.stages.statements.drafts import Draft
from newsevents.stages.statements.page import Page, Range
from newsevents.stages.statements.parenthesis import is_put_in
from newsevents.stages.statements.voices import is_animate


def find_direct(page: Page) -> Iterator[Draft]:
    """Yield what is said in quotations that are sentences, each with the parts that an attribution interrupts."""
    last: Draft | None = None
    for number, quoted in enumerate(page.analysis.quoted):
        if last and _is_interrupted(page, last, number):
            last = last._replace(content=(*last.content, (quoted.first, quoted.stop)))
            continue
        found = _attributed(page, number)
        if found:
            if last:
                yield last
            last = found
    if last:
        yield last


def _is_interrupted(page: Page, last: Draft, number: int) -> bool:
    """Say whether only the attribution of the last quotation stands before the next: "We," he said, "won"."""
    analysis = page.analysis
    first = analysis.quoted[number].first
    if last.head is None or not last.stop <= last.head < first or analysis.quoted[number - 1].stop != last.stop:
        return False
    if analysis.sentence_at[last.head] != analysis.sentence_at[first]:
        return False
    if not page.is_mark(first - 1) and analysis.tags[first - 1] != "CC":
        return False
    return not any(saying_of(page, i) for i in range(last.head + 1, first)) and analysis.forms[first - 1] != ":"


def _attributed(page: Page, number: int) -> Draft | None:
    quoted = page.analysis.quoted[number]
    gap = gap_before(page, number)
    if is_sentence(page, number):
        found = find_after(page, number, gap_after(page, number)) or find_before(page, number, gap)
        return _draft(found, ((quoted.first, quoted.stop),)) if found else None
    if is_closed(page, quoted) and stands_free(page, quoted):
        found = find_before(page, number, gap)
        if found and found.saying and not (found.verb is not None and is_put_in(page, found.verb)):
            return _draft(found, ((quoted.first, quoted.stop),))
    if is_closed(page, quoted) and gap[0] < gap[1]:
        found = find_after(page, number, gap_after(page, number))
        if found and found.saying:
            return _draft(found, ((gap[0], quoted.stop),))
    return None


def _draft(found: Attribution, content: tuple[Range, ...]) -> Draft:
    return Draft(
        rule=found.rule,
        content=content,
        cue=None if found.verb is None else (found.verb, found.verb + 1),
        head=found.verb,
        predicate=found.verb,
        saying=found.saying,
        speaker=found.speaker,
    )


def find_leftover(page: Page, taken: frozenset[int]) -> Iterator[Draft]:
    """
    Yield what is said in quotations that are no sentences, with a cue right beside them.

    Args:
        page: Where they are.
        taken: Positions, in the quotations of the text, of those found already.
    """
    for number, quoted in enumerate(page.analysis.quoted):
        if number in taken or is_sentence(page, number):
            continue
        found = find_before(page, number, gap_before(page, number))
        if found and found.saying:
            yield _draft(found, ((quoted.first, quoted.stop),))


def covered(page: Page, drafts: Sequence[Draft]) -> frozenset[int]:
    """Return the positions, in the quotations of the text, of those that the drafts hold as a whole."""
    found = set()
    for draft in drafts:
        for first, stop in draft.content:
            number = page.analysis.next_quoted(first)
            while number < len(page.analysis.quoted) and page.analysis.quoted[number].stop <= stop:
                found.add(number)
                number += 1
    return frozenset(found)


def with_continuations(page: Page, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """
    Yield the drafts, each with the quotations after it that go on without attribution.

    Those that nobody goes on with are given to the subject of the sentence before.
    """
    done = list(drafts)
    taken = covered(page, done)
    added: dict[int, list[Range]] = {}
    by_stop: dict[int, int] = {}
    for at, draft in enumerate(done):
        by_stop.setdefault(draft.stop, at)
    by_sentence = _ending_sentences(page, done)
    row = page.analysis.quoted
    for number, quoted in enumerate(row):
        sentence = is_sentence(page, number)
        if number in taken or not (sentence or _runs_on(page, number)):
            continue
        content = (quoted.first, quoted.stop if sentence else _end_of_sentence(page, quoted))
        before = next((n for n in range(number - 1, max(number - 4, -1), -1) if row[n].stop in by_stop), None)
        if before is not None and _goes_on(page, before, number, done[by_stop[row[before].stop]].head):
            earlier = by_stop[row[before].stop]
            added.setdefault(earlier, []).append(content)
            by_stop[quoted.stop] = earlier
            continue
        if not sentence:
            continue
        told = by_sentence.get(page.analysis.sentence_of(quoted.first) - 1) if _begins(page, quoted) else None
        if told is not None:
            added.setdefault(told, []).append(content)
            by_stop[quoted.stop] = told
            continue
        found = _introduced(page, number)
        if found:
            by_stop[quoted.stop] = len(done)
            done.append(_draft(found, (content,)))
    for at, draft in enumerate(done):
        yield draft._replace(content=(*draft.content, *added[at])) if at in added else draft


def _end_of_sentence(page: Page, quoted: Quoted) -> int:
    """Return one past the last word of the sentence that a quotation runs on into."""
    _, end = page.analysis.sentence_at[quoted.stop - 1]
    while end > quoted.stop and page.is_mark(end - 1):
        end -= 1
    return end


def _runs_on(page: Page, number: int) -> bool:
    """Say whether a sentence begins in quotation marks and ends without: "I call it a tax" for the rich."""
    analysis, quoted = page.analysis, page.analysis.quoted[number]
    first, _ = analysis.sentence_at[quoted.first]
    _, end = analysis.sentence_at[quoted.stop - 1]
    if first != quoted.first or not page.begins_sentence(first) or is_closed(page, quoted):
        return False
    if number == 0 or analysis.paragraph_of(first) != analysis.paragraph_of(analysis.quoted[number - 1].first):
        return False
    alone = number + 1 == len(analysis.quoted) or analysis.quoted[number + 1].first >= end
    return alone and not any(saying_of(page, i) for i in range(quoted.stop, end))


def _ending_sentences(page: Page, drafts: Sequence[Draft]) -> dict[int, int]:
    """Return, for the sentences that end with what is said in them, the position of the draft."""
    analysis = page.analysis
    found: dict[int, int] = {}
    for at, draft in enumerate(drafts):
        if draft.head is None or not draft.saying or draft.saying.attribution is not Attributed.SPEECH:
            continue
        _, end = analysis.sentence_at[draft.head]
        if draft.stop >= end - 1 and analysis.quoted_at[draft.head] < 0:
            found.setdefault(analysis.sentence_of(draft.head), at)
    return found


def _begins(page: Page, quoted: Quoted) -> bool:
    """Say whether a quotation begins a sentence that is not the first of its paragraph."""
    analysis = page.analysis
    begins = analysis.sentence_at[quoted.first][0] == quoted.first
    return begins and analysis.paragraphs[analysis.paragraph_of(quoted.first)][0] < quoted.first


def _goes_on(page: Page, before: int, number: int, cue: int | None) -> bool:
    """Say whether a quotation begins right after the sentence of the one before and of its cue, or a paragraph."""
    analysis = page.analysis
    earlier, later = analysis.quoted[before], analysis.quoted[number]
    begin, end = analysis.sentence_at[earlier.stop if earlier.stop < later.first else earlier.stop - 1]
    if begin == earlier.stop and not (cue is not None and begin <= cue < end):
        end = begin
    if analysis.paragraph_of(later.first) == analysis.paragraph_of(earlier.stop - 1):
        return later.first <= end
    begin, stop = analysis.paragraphs[analysis.paragraph_of(later.first) - 1]
    return begin <= earlier.stop - 1 and (end >= stop or earlier.stop >= stop)


def _answering(page: Page, noun: int) -> Attribution | None:
    """Return the attribution by a question of a noun of saying: Ann Lee's *answer*? ..."""
    speaker = speaker_of_noun(page, noun)
    return None if speaker in (None, noun) else Attribution("question before quotation", None, None, speaker)


def _introduced(page: Page, number: int) -> Attribution | None:
    """Return the attribution in the sentence before a quotation, if that ends with a colon or speaks of somebody."""
    analysis = page.analysis
    first = analysis.quoted[number].first
    sentence = analysis.sentence_of(first)
    if analysis.sentences[sentence][0] != first or sentence == 0:
        return None
    begin, end = analysis.sentences[sentence - 1]
    if analysis.quoted_at[end - 1] >= 0:
        return None
    if analysis.forms[end - 1] == ":":
        return find_before(page, number, (begin, end))
    if analysis.forms[end - 1] == "?" and not page.has_finite(begin, end):
        return _answering(page, analysis.root(sentence - 1))
    if analysis.paragraph_of(end - 1) != analysis.paragraph_of(first):
        return None
    subject = analysis.subject(analysis.root(sentence - 1))
    if subject is None or not is_animate(page, subject) or analysis.quoted_at[subject] >= 0:
        return None
    return Attribution(rule="sentence before quotation", verb=None, saying=None, speaker=subject)
