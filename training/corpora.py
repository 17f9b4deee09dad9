"""Reads the treebanks and name corpora into sentences, and brings their names into one scheme."""

import gzip
import re
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

IGNORED = "?"
"""Label of a token whose name label is not known: it takes no part in the loss."""

_WORDS = tomllib.loads(Path(__file__).with_name("names.toml").read_text(encoding="utf-8"))
_TITLES = frozenset(_WORDS["titles"])
_GROUPS = frozenset(_WORDS["groups"])
_SIDES = frozenset(_WORDS["sides"])
_GMB = {"per": "PER", "org": "ORG", "geo": "LOC", "gpe": "NORP"}
_GUM = {"person": "PER", "organization": "ORG", "place": "LOC"}
_DEMONYM = re.compile(r"(?:an|ese|ish|i|ch|k|eek|ss|er|o|in|on|yz|ai|b|t|ane|le|[a-z]s)s?$")
_ENTITY = re.compile(r"\((\d+)-([a-z]+)|(\d+)\)")


@dataclass(frozen=True)
class Sentence:
    """One sentence; an empty tuple means that the corpus does not say."""

    words: tuple[str, ...]
    tags: tuple[str, ...] = ()
    heads: tuple[int, ...] = ()
    """Index of the head of each word, -1 for the root."""
    relations: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    held_out: bool = False
    """Whether its tree is one of a development or test set: no network may guess it in training."""
    number: int = -1
    """Its place among all sentences of a training."""


def _blocks(path: Path) -> Iterator[list[list[str]]]:
    block: list[list[str]] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line == "\n":
                if block:
                    yield block
                block = []
            elif not line.startswith("# "):
                block.append(line.rstrip("\n").split("\t"))
    if block:
        yield block


def _entities(columns: list[str]) -> list[tuple[int, int, str]]:
    """Return (first, stop, type) of the entity spans in the MISC column of a sentence."""
    opened: dict[str, list[tuple[int, str]]] = defaultdict(list)
    found = []
    for index, column in enumerate(columns):
        for part in column.split("|"):
            if not part.startswith("Entity="):
                continue
            for start, kind, end in _ENTITY.findall(part.replace("(", " (")):
                if start:
                    opened[start].append((index, kind))
                elif opened[end]:
                    first, opened_kind = opened[end].pop()
                    found.append((first, index + 1, opened_kind))
            for start, kind in re.findall(r"\((\d+)-([a-z]+)[^()]*\)", part):
                if opened[start] and opened[start][-1] == (index, kind):
                    opened[start].pop()
                    found.append((index, index + 1, kind))
    return found


def _gum_labels(sentence: Sentence, misc: list[str]) -> tuple[str, ...]:
    """Keep of the entity spans those with a proper noun as head, less their modifiers."""
    proper = [tag in ("NNP", "NNPS") for tag in sentence.tags]
    labels = [IGNORED if is_proper else "O" for is_proper in proper]
    for index, (tag, word) in enumerate(zip(sentence.tags, sentence.words, strict=True)):
        if tag == "JJ" and word[:1].isupper() and not word.isupper():
            labels[index] = IGNORED
    for first, stop, kind in sorted(set(_entities(misc)), key=lambda span: span[1] - span[0]):
        tops = [i for i in range(first, stop) if not first <= sentence.heads[i] < stop]
        if not tops or not proper[tops[0]]:
            continue
        if kind not in _GUM:
            labels[first:stop] = ["O" if label == IGNORED else label for label in labels[first:stop]]
            continue
        start = end = tops[0]
        while start > first and proper[start - 1]:
            start -= 1
        while end + 1 < stop and (
            proper[end + 1] or (sentence.words[end + 1] == "of" and any(proper[end + 2 : stop][:1]))
        ):
            end += 1
        while start <= end and kind == "person" and sentence.words[start].lower() in _TITLES:
            start += 1
        if start > end:
            continue
        labels[start : end + 1] = [f"B-{_GUM[kind]}"] + [f"I-{_GUM[kind]}"] * (end - start)
    return tuple(labels)


def read_trees(path: Path) -> list[Sentence]:
    """Read a CoNLL-U file; name labels come from entity spans, where there are any."""
    sentences = []
    for block in _blocks(path):
        lines = [line for line in block if line[0].isdigit() and "-" not in line[0] and "." not in line[0]]
        sentence = Sentence(
            words=tuple(line[1] for line in lines),
            tags=tuple(line[4] for line in lines),
            heads=tuple(int(line[6]) - 1 for line in lines),
            relations=tuple(line[7] for line in lines),
        )
        misc = [line[9] for line in lines]
        if "gum" in path.name:
            sentence = replace(sentence, labels=_gum_labels(sentence, misc))
        sentences.append(sentence)
    return sentences


def read_names(path: Path) -> list[Sentence]:
    """Read a file of tokens and BIO labels."""
    return [
        Sentence(
            words=tuple(line[0] for line in block),
            labels=tuple(line[1] for line in block),
            held_out="ewt" in path.name,
        )
        for block in _blocks(path)
        if block[0][0] != "-DOCSTART-"
    ]


def spans(labels: tuple[str, ...]) -> list[tuple[int, int, str]]:
    """Return (first, stop, type) of each name."""
    found = []
    start, kind = 0, ""
    for index, label in enumerate((*labels, "O")):
        inside = label.startswith("I-") and label[2:] == kind
        if kind and not inside:
            found.append((start, index, kind))
            kind = ""
        if label[:2] in ("B-", "I-") and not inside:
            start, kind = index, label[2:]
    return found


def written(place: tuple[int, int], kind: str) -> list[str]:
    """Return the labels of a name of this length; one of unknown kind is ignored."""
    length = place[1] - place[0]
    return [IGNORED] * length if kind == IGNORED else [f"B-{kind}"] + [f"I-{kind}"] * (length - 1)


def _write(labels: list[str], first: int, stop: int, kind: str) -> None:
    labels[first:stop] = written((first, stop), kind)


def _majority(sentences: list[Sentence]) -> dict[tuple[str, ...], str]:
    counts: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for first, stop, kind in spans(sentence.labels):
            counts[sentence.words[first:stop]][kind] += 1
    return {words: count.most_common(1)[0][0] for words, count in counts.items()}


def clean_gmb(sentences: list[Sentence]) -> list[Sentence]:
    """Cut titles off persons, settle what is a place and what a nationality, drop other types."""
    majority = _majority(sentences)
    cleaned = []
    for sentence in sentences:
        labels = ["O"] * len(sentence.words)
        for first, stop, given in spans(sentence.labels):
            words = sentence.words[first:stop]
            kind = "geo" if words in (("U.S.",), ("United", "States")) else given
            kind = majority[words] if kind == "gpe" else kind
            start = first + _prefix(words, kind)
            if start < stop and kind in _GMB:
                _write(labels, start, stop, _GMB[kind])
            elif start < stop and kind in ("art", "eve", "nat"):
                labels[start:stop] = [IGNORED] * (stop - start)
        cleaned.append(replace(sentence, labels=tuple(labels)))
    return cleaned


def _prefix(words: tuple[str, ...], kind: str) -> int:
    """Return how many words before a name are no part of it."""
    if kind == "per":
        return next((number for number, word in enumerate(words) if word.lower() not in _TITLES), len(words))
    return int(kind in ("org", "geo") and len(words) > 1 and words[0].lower() == "the")


def without_common(sentences: list[Sentence]) -> list[Sentence]:
    """Ignore names without a capital: some corpora label bodies and persons that only a description names."""
    changed = []
    for sentence in sentences:
        labels = list(sentence.labels)
        for first, stop, _ in spans(sentence.labels):
            words = sentence.words[first:stop]
            if (not words[-1][:1].isupper() and not words[0][:1].isupper()) or words[0] == "The":
                labels[first:stop] = [IGNORED] * (stop - first)
        changed.append(replace(sentence, labels=tuple(labels)))
    return changed


def settled(sentences: list[Sentence]) -> list[Sentence]:
    """Give a name that is at times a place and at times an organization its usual type."""
    counts: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for first, stop, kind in spans(sentence.labels):
            counts[sentence.words[first:stop]][kind] += 1
    changed = []
    for sentence in sentences:
        labels = list(sentence.labels)
        for first, stop, kind in spans(sentence.labels):
            words = sentence.words[first:stop]
            usual, count = counts[words].most_common(1)[0]
            if words == ("U.N.",) or (kind in ("ORG", "LOC") and count >= 3 and count > 0.6 * counts[words].total()):
                _write(labels, first, stop, "ORG" if words == ("U.N.",) else usual)
            elif kind == "NORP" and stop - first > 1 and not _DEMONYM.search(words[-1]):
                _write(labels, first, stop, "LOC")
        changed.append(replace(sentence, labels=tuple(labels)))
    return changed


def nationalities(sentences: list[Sentence], others: list[Sentence]) -> frozenset[str]:
    """Return the single words that are most often a nationality, and no place in other corpora."""
    elsewhere = _majority(others)
    return frozenset(
        words[0]
        for words, kind in _majority(sentences).items()
        if kind == "NORP" and len(words) == 1 and _DEMONYM.search(words[0]) and elsewhere.get(words) != "LOC"
    )


def without_countries(sentences: list[Sentence], known: frozenset[str]) -> list[Sentence]:
    """Turn what is labelled as a nationality and is none into a place."""
    changed = []
    for sentence in sentences:
        labels = list(sentence.labels)
        for first, stop, kind in spans(sentence.labels):
            if kind == "NORP" and stop - first == 1 and sentence.words[first] not in known:
                labels[first] = "B-LOC" if not _DEMONYM.search(sentence.words[first]) else IGNORED
        changed.append(replace(sentence, labels=tuple(labels)))
    return changed


def _label_groups(words: tuple[str, ...], labels: list[str]) -> None:
    """Label groups that stand alone, and let "South" be part of "South Korean"."""
    for index, word in enumerate(words):
        after = labels[index + 1] if index + 1 < len(words) else "O"
        if word in _GROUPS and labels[index][:1] != "I" and after[:1] != "I":
            labels[index] = "B-NORP"
    for first, _, kind in spans(tuple(labels)):
        if kind == "NORP" and first and words[first - 1] in _SIDES and labels[first - 1][:1] != "I":
            labels[first - 1 : first + 1] = ["B-NORP", "I-NORP"]


def with_nationalities(sentences: list[Sentence], known: frozenset[str]) -> list[Sentence]:
    """Label nationalities in a corpus that has no type for them; other odd types are ignored."""
    changed = []
    for sentence in sentences:
        labels = [IGNORED if label[2:] == "MISC" else label for label in sentence.labels]
        for index, word in enumerate(sentence.words):
            if word in known and labels[index] in (IGNORED, "O"):
                labels[index] = "B-NORP"
        for first, stop, kind in spans(tuple(labels)):
            if kind in ("ORG", "LOC") and stop - first > 1 and sentence.words[first].lower() == "the":
                labels[first : first + 2] = ["O", f"B-{kind}"]
        _label_groups(sentence.words, labels)
        changed.append(replace(sentence, labels=tuple(labels)))
    return changed
