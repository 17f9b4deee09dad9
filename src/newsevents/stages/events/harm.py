"""What does harm: a deed that somebody did, or an accident that nobody did."""

from collections.abc import Iterator

from newsevents.language import Analysis
from newsevents.lexicon.triggers import Triggers
from newsevents.stages.clauses.roles import agent, patient
from newsevents.stages.events.drafts import Draft
from newsevents.stages.events.sides import together

_ACCIDENT = "@accident"
_LONG_SCORE = 3
_DASHES = ("-", "–")
_AROUND = ("nsubj", "nsubj:pass", "obj", "obl", "obl:agent")


def harmed(analysis: Analysis, i: int, deed: Draft) -> Draft:
    """Give the attack that is the subject of verb *i* its victims: "Rome's shelling killed *two*"."""
    victims = tuple(at for at in together(analysis, patient(analysis, i)) if at not in deed.sources)
    return deed._replace(targets=(*deed.targets, *victims), anchor=i, inner=(*deed.inner, i))


def is_harmless(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    """Say whether nobody does harm by what verb *i* tells."""
    return is_accident(analysis, triggers, i) or is_play(analysis, triggers, i)


def is_force_of_nature(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    """Say whether a storm or the like does what verb *i* tells: "*Hurricane* Odile slammed Peru"."""
    doer = agent(analysis, i)
    before = i - 1 if i and analysis.tags[i - 1].startswith("NN") else None  # which a parser may hang elsewhere
    words = [at for head in (doer, before) if head is not None for at in (head, *_named_with(analysis, head))]
    return any(analysis.bases[at] in triggers.classes[_ACCIDENT] for at in words)


def _named_with(analysis: Analysis, i: int) -> tuple[int, ...]:
    return analysis.all_children(i, "compound", "nmod:desc")


def is_accident(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    """Say whether nobody did what verb *i* tells: "the *storm* killed two", "suffered a *crash*, killing two"."""
    known = triggers.classes[_ACCIDENT]
    return any(analysis.bases[at] in known for at in _causes(analysis, i))


def is_play(analysis: Analysis, triggers: Triggers, i: int) -> bool:
    """
    Say whether the sentence around *i*, or the one before, tells of a game.

    Two of its words do, or a score ("beat Peru *2-0*").
    """
    first, stop = analysis.sentence_at[i]
    tokens = range(analysis.sentence_at[first - 1][0] if first else first, stop)
    words = {analysis.bases[at] for at in tokens} & triggers.reference.sport
    return len(words) > 1 or any(_is_score(analysis, at) for at in tokens)


def _is_score(analysis: Analysis, i: int) -> bool:
    """Say whether a dash at *i* stands between two small numbers."""
    near = 0 < i < len(analysis) - 1 and analysis.forms[i] in _DASHES
    sides = (analysis.forms[i - 1], analysis.forms[i + 1]) if near else ()
    return near and all(number.isdecimal() and len(number) < _LONG_SCORE for number in sides)


def _causes(analysis: Analysis, i: int) -> Iterator[int]:
    doer = agent(analysis, i)
    if doer is not None:
        yield doer
    yield from analysis.all_children(i, "obl", "obl:agent")
    if analysis.relations[i] == "advcl" and analysis.tags[i] == "VBG":
        yield from analysis.all_children(analysis.heads[i], *_AROUND)
