"""Settles name labels that were partly made by a program, with the package itself as second opinion."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from corpora import IGNORED, Sentence, spans, written

import newsevents

_TOGETHER = 8
"""How many sentences are read as one text: names that come twice are found more often."""
_KINDS = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "NORP": "NORP"}
_JOINED_BEFORE = frozenset((*".,;:!?%)]", "'s", "'", "n't", "'re", "'ve", "'ll", "'d", "'m"))
_JOINED_AFTER = frozenset("([$")

Spans = dict[tuple[int, int], str]


def agreed(sentences: Sequence[Sentence]) -> list[Sentence]:
    """
    Return the sentences with the names on which their labels and the package agree.

    The limits are the package's where both see a name of the same kind.  A name
    that the package alone sees, and one whose kind is disputed, becomes unknown.
    A name that the labels alone have stays, where it is capitalized throughout
    and more than the first word of its sentence.
    """
    settled = []
    for at in range(0, len(sentences), _TOGETHER):
        some = sentences[at : at + _TOGETHER]
        settled += [_settled(sentence, found) for sentence, found in zip(some, _found(some), strict=True)]
    return settled


def _found(sentences: Sequence[Sentence]) -> Iterator[Spans]:
    """Yield what the package finds in each sentence, in words; kinds that have no label are unknown."""
    text, places = "", []
    for sentence in sentences:
        places.append(list(_places(sentence.words, len(text))))
        text = text + _joined(sentence.words) + "\n\n"
    names = [(name.span.start, name.span.end, str(name.kind)) for name in newsevents.parse(text).names]
    for words in places:
        starts = {start: index for index, (start, _) in enumerate(words)}
        ends = {end: index + 1 for index, (_, end) in enumerate(words)}
        yield {
            (starts[start], ends[end]): _KINDS.get(kind, IGNORED)
            for start, end, kind in names
            if start in starts and end in ends
        }


def _apart(words: Sequence[str], index: int) -> bool:
    return index > 0 and words[index] not in _JOINED_BEFORE and words[index - 1] not in _JOINED_AFTER


def _joined(words: Sequence[str]) -> str:
    return "".join(" " * _apart(words, index) + word for index, word in enumerate(words))


def _places(words: Sequence[str], start: int) -> Iterator[tuple[int, int]]:
    for index, word in enumerate(words):
        start += _apart(words, index)
        yield start, start + len(word)
        start += len(word)


def _is_capitalized(words: Sequence[str]) -> bool:
    return all(word[:1].isupper() or not word[:1].isalpha() for word in words)


def _settled(sentence: Sentence, found: Spans) -> Sentence:
    labelled: Spans = {(first, stop): kind for first, stop, kind in spans(sentence.labels)}
    labels = [IGNORED if label == IGNORED else "O" for label in sentence.labels]
    for place, kind in labelled.items():
        rivals = [other for other in found if other[0] < place[1] and place[0] < other[1]]
        if not rivals and place != (0, 1) and _is_capitalized(sentence.words[slice(*place)]):
            labels[slice(*place)] = written(place, kind)
        elif not rivals or any(found[other] != kind for other in rivals):
            labels[slice(*place)] = written(place, IGNORED)
    for place, kind in found.items():
        rivals = [other for other in labelled if other[0] < place[1] and place[0] < other[1]]
        is_agreed = rivals and kind != IGNORED and all(labelled[other] == kind for other in rivals)
        labels[slice(*place)] = written(place, kind if is_agreed else IGNORED)
    return replace(sentence, labels=tuple(labels))
