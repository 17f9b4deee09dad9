"""
Learn base forms from treebanks, and write them as ``lemmas.toml``.

    python training/lemmas.py TRAIN.conllu.gz... > src/newsevents/language/data/lemmas.toml

For each kind of inflected form the table has endings (the longest one that fits
a word wins) and words that no ending gets right.
"""

import gzip
import re
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import chain
from pathlib import Path

KINDS = {
    "VBZ": "third", "VBD": "past", "VBN": "past", "VBG": "participle", "NNS": "plural",
    "JJR": "comparative", "RBR": "comparative", "JJS": "superlative", "RBS": "superlative",
}  # fmt: skip
FIRST = {
    "third": {"s": ""}, "past": {"ed": ""}, "participle": {"ing": ""}, "plural": {"s": ""},
    "comparative": {"er": ""}, "superlative": {"est": ""},
}  # fmt: skip
LONGEST_ENDING = 7

Rule = tuple[int, str]
"""Number of letters to take off, and what to put in their place."""


def inflected(paths: list[str]) -> Iterator[tuple[str, str, str]]:
    """Yield kind, form and lemma of the inflected words, in lower case."""
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                cells = line.rstrip("\n").split("\t")
                if len(cells) == 10 and cells[4] in KINDS and "Typo=Yes" not in cells[5]:
                    form, lemma = cells[1].lower(), cells[2].lower()
                    if form.isalpha() and lemma.isalpha() and form.isascii():
                        yield KINDS[cells[4]], form, lemma


def verbs(paths: list[str]) -> set[str]:
    """Return the verbs that occur more than once, as lemmas."""
    found: Counter[str] = Counter()
    for path in paths:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                cells = line.split("\t")
                if len(cells) == 10 and cells[3] == "VERB":
                    found[cells[2]] += 1
    return {lemma for lemma, count in found.items() if count > 1 and lemma.isalpha() and lemma.isascii()}


def rule(form: str, lemma: str) -> Rule:
    """Return what turns *form* into *lemma*."""
    same = 0
    while same < min(len(form), len(lemma)) and form[same] == lemma[same]:
        same += 1
    return len(form) - same, lemma[same:]


def applied(endings: Mapping[str, str], form: str) -> str | None:
    """Return the lemma by the longest of *endings* that fits."""
    for size in range(min(LONGEST_ENDING, len(form)), 0, -1):
        if form[-size:] in endings:
            return form[:-size] + endings[form[-size:]]
    return None


def learn_endings(kind: str, words: Mapping[str, str]) -> dict[str, str]:
    """Return endings, each of which is right for most of the words that have it."""
    endings = dict(FIRST[kind])
    for size in range(2, LONGEST_ENDING + 1):
        votes: dict[str, Counter[str]] = defaultdict(Counter)
        wrong: Counter[str] = Counter()
        for form, lemma in words.items():
            off, on = rule(form, lemma)
            if len(form) > size:
                ending = form[-size:]
                votes[ending][ending[: size - off] + on if off <= size else "?"] += 1
                wrong[ending] += applied(endings, form) != lemma
        for ending, counts in votes.items():
            best, right = counts.most_common(1)[0]
            kept = counts.total() - wrong[ending]
            if best != "?" and right >= kept + 2 and right >= 0.75 * counts.total():
                endings[ending] = best
    return endings


SHORT = re.compile(r"[^aeiou]*(?:qu)?[aeiouy][^aeiouwxy]")
PLAIN = re.compile(r".*(?:[^aeiou][^aeiouy]|[aeo][aeiou][^aeiouy]|[aeiou]y|[aeiou]w|x)")


def regular(lemma: str) -> Iterator[tuple[str, str]]:
    """Yield the regular forms of a verb in lower case, where they are sure."""
    if lemma.endswith("e") and not lemma.endswith(("ee", "ye", "oe")):
        stems, past = lemma[:-1], lemma + "d"
    elif SHORT.fullmatch(lemma):
        stems, past = lemma + lemma[-1], lemma + lemma[-1] + "ed"
    elif PLAIN.fullmatch(lemma):
        stems, past = lemma, lemma + "ed"
    else:
        return
    yield "participle", stems + "ing"
    yield "past", past


def by_hand() -> Iterator[tuple[str, str, str]]:
    """Yield kind, form and lemma of the words in ``words.toml``."""
    words = tomllib.loads(Path(__file__).with_name("words.toml").read_text(encoding="utf-8"))
    for lemma in words["regular"]:
        stem = lemma.removesuffix("e")
        if lemma.endswith("y"):
            stem = lemma
        yield "participle", stem + "ing", lemma
        yield "past", (lemma[:-1] + "i" if re.search("[^aeiou]y$", lemma) else stem) + "ed", lemma
    for lemma in words["doubled"]:
        yield "participle", f"{lemma}{lemma[-1]}ing", lemma
        yield "past", f"{lemma}{lemma[-1]}ed", lemma
    for lemma, past, participle in map(str.split, words["irregular"]):
        yield "past", past, lemma
        yield "past", participle, lemma
    for lemma, plural in map(str.split, words["plurals"]):
        yield "plural", plural, lemma


def table(paths: list[str]) -> Iterator[str]:
    """Yield the lines of the file."""
    counts: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for kind, form, lemma in inflected(paths):
        counts[kind][form][lemma] += 1
    irregular = {lemma for form, lemmas in counts["past"].items() for lemma in lemmas if not form.endswith("ed")}
    for lemma in verbs(paths):
        for kind, form in regular(lemma):
            if kind == "participle" or lemma not in irregular:
                counts[kind][form][lemma] += 1
    for kind, form, lemma in by_hand():
        counts[kind][form][lemma] += 1
    for kind in sorted(counts):
        words = {form: lemmas.most_common(1)[0][0] for form, lemmas in counts[kind].items()}
        endings = learn_endings(kind, words)
        odd = {form: lemma for form, lemma in words.items() if applied(endings, form) != lemma}
        yield from chain(section(kind, "endings", endings), section(kind, "words", odd))


def section(kind: str, name: str, pairs: Mapping[str, str]) -> Iterator[str]:
    """Yield one table of the file."""
    yield f"\n[{kind}.{name}]"
    for key in sorted(pairs):
        yield f'{key} = "{pairs[key]}"'


HEAD = """\
# Base forms of inflected words, by ending and by word.
#
# Source: learnt by training/lemmas.py from the training parts of the UD English
# treebanks EWT (CC BY-SA 4.0) and GUM (CC BY 4.0, open genres)."""

if __name__ == "__main__":
    print(HEAD)
    print("\n".join(table(sys.argv[1:])))
