"""Write a sentence with its tree, so that these tests are about events and nothing else."""

from collections.abc import Callable

import pytest

from newsevents.language import Analysis
from newsevents.language.lemmas import find_lemmas
from newsevents.lexicon.triggers import load
from newsevents.stages.events.collecting import collect
from newsevents.stages.events.drafts import Draft

Told = tuple[str, str, list[str], list[str]]
"""Type, trigger, sources, targets."""


def tree(notation: str) -> Analysis:
    """
    Read one sentence, each word as ``form/TAG/relation>head``.

    The head is given by its form; ``root`` has none.
    """
    words = [word.split("/") for word in notation.split()]
    forms = [form for form, _, _ in words]
    tags = tuple(tag for _, tag, _ in words)
    arcs = [arc.partition(">") for _, _, arc in words]
    text = " ".join(forms)
    starts = [sum(len(form) + 1 for form in forms[:i]) for i in range(len(forms))]
    return Analysis(
        text=text,
        starts=tuple(starts),
        ends=tuple(start + len(form) for start, form in zip(starts, forms, strict=True)),
        sentences=((0, len(forms)),),
        paragraphs=((0, len(forms)),),
        tags=tags,
        lemmas=find_lemmas(forms, tags),
        heads=tuple(forms.index(head) if head else -1 for _, _, head in arcs),
        relations=tuple(relation for relation, _, _ in arcs),
        labels=tuple("B-LOC" if tag == "NNP" else "O" for tag in tags),  # all names here are of countries
    )


def drafts(notation: str) -> tuple[Draft, ...]:
    analysis = tree(notation)
    return collect(analysis, load(), range(len(analysis)))


def told(notation: str) -> list[Told]:
    """Return what a sentence tells, its sides by the first words that name them."""
    analysis = tree(notation)
    return [
        (
            str(draft.type),
            analysis.form(draft.token),
            [analysis.form(i) for i in draft.sources],
            [analysis.form(i) for i in draft.targets],
        )
        for draft in collect(analysis, load(), range(len(analysis)))
    ]


@pytest.fixture(name="told")
def told_fixture() -> Callable[[str], list[Told]]:
    return told


@pytest.fixture(name="drafts")
def drafts_fixture() -> Callable[[str], tuple[Draft, ...]]:
    return drafts
