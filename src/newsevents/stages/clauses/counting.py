"""How many a word means that points back to several: "the two sides", "both leaders", "they"."""

from newsevents.stages.reading import Reading

_BOTH = 2
_OF = "of"


def number_at(reading: Reading, at: int) -> int | None:
    """Return how many a word speaks of, 0 if it does not say, None if it does not point back to several."""
    analysis, counted = reading.analysis, reading.lexicon.meetings.counted
    if analysis.plain[at] in counted.pronouns:
        return 0
    noun = analysis.bases[at]
    if noun in counted.numbers:
        return None if _is_part(reading, at) else counted.numbers[noun]
    if noun not in (*counted.countries, *counted.persons, *counted.sides) or not analysis.tags[at].endswith("S"):
        return None
    beside = {analysis.plain[below]: below for below in analysis.children(at)}
    number = next((counted.numbers[word] for word in beside if word in counted.numbers), None)
    if number is None and noun in counted.sides and beside.keys() & counted.opposed:  # "the *warring* parties"
        number = _BOTH
    if number is None and noun in counted.twofold and beside.keys() <= counted.definite:  # "*the sides* agreed"
        number = _BOTH
    return number if number and beside.keys() & counted.definite else None


def _is_part(reading: Reading, at: int) -> bool:
    """Say whether a number counts some of others, whom nobody named before: "*two* of its engineers"."""
    analysis = reading.analysis
    if any(analysis.plain[below] in reading.lexicon.meetings.counted.definite for below in analysis.children(at)):
        return False  # "accused *the two* of fraud"
    parts = (below for below in analysis.all_children(at, "nmod") if analysis.case(below) == _OF)
    return any(analysis.tags[below].startswith("NN") for below in parts)
