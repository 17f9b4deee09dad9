"""Speakers inside quotations: "I" and "we" mean whoever is quoted."""

from collections.abc import Iterator

from newsevents.language.quotations import Quotation
from newsevents.lexicon.titles import Pronoun
from newsevents.model import MentionForm
from newsevents.stages.actors.cast import Cast, Draft
from newsevents.stages.actors.page import Page

_SPEAKING = (Pronoun.SPEAKER, Pronoun.SPEAKERS)


def cast_speakers(page: Page, cast: Cast) -> None:
    """Give "I" and "we" in a quotation to its speaker, where the attribution is plain."""
    a, pronouns = page.analysis, page.lexicon.titles.pronouns
    sayers = _sayers(page, cast)
    for quotation in a.quotations:
        if quotation.depth:
            continue
        first, stop = a.tokens_in(quotation.span)
        inside = [i for i in range(first, stop) if pronouns.get(page.words[i]) in _SPEAKING and i not in cast.at]
        speaker = _speaker(page, sayers, quotation) if inside else None
        for token in inside if speaker else ():
            if speaker and (speaker.kind != "group" or page.words[token] != "i"):
                cast.mention(speaker, token, token + 1, MentionForm.PRONOUN, "speaker-of-quotation")


def _sayers(page: Page, cast: Cast) -> dict[int, list[Draft]]:
    """Return who says something outside quotations, by sentence."""
    a, sayings = page.analysis, page.lexicon.sayings
    found: dict[int, list[Draft]] = {}
    for token, (tag, quoted) in enumerate(zip(a.tags, page.quoted, strict=True)):
        if quoted:
            continue
        if tag.startswith("VB") and sayings.verb(a.lemmas[token]):
            subject = a.understood_subject(token)
        elif page.words[token] == "according" and page.words[token + 1 : token + 2] == ("to",):
            subject = a.heads[token] if a.heads[token] > token else None
        else:
            continue
        if subject is not None and not page.quoted[subject] and (draft := cast.at.get(subject)):
            found.setdefault(a.sentence_of(token), []).append(draft)
    return found


def _speaker(page: Page, sayers: dict[int, list[Draft]], quotation: Quotation) -> Draft | None:
    """Return the only one who says something beside the quotation, else the only one in its paragraph."""
    near = {d for sentence in _sentences_of(page, quotation) for d in sayers.get(sentence, ())}
    if not near:
        near = {d for sentence in _sentences_around(page, quotation) for d in sayers.get(sentence, ())}
    return next(iter(near)) if len(near) == 1 else None


def _sentences_of(page: Page, quotation: Quotation) -> Iterator[int]:
    """Yield the sentences of the first and last words, and that of the word after the closing mark."""
    a = page.analysis
    first, stop = a.tokens_in(quotation.span)
    if first < stop:
        yield a.sentence_of(first)
        yield a.sentence_of(stop - 1)
        if stop < len(a) and a.paragraph_of(stop) == a.paragraph_of(stop - 1):
            yield a.sentence_of(stop)


def _sentences_around(page: Page, quotation: Quotation) -> Iterator[int]:
    a = page.analysis
    first, stop = a.tokens_in(quotation.span)
    if first < stop:
        begin, end = a.paragraphs[a.paragraph_of(first)]
        yield from range(a.sentence_of(begin), a.sentence_of(end - 1) + 1)
