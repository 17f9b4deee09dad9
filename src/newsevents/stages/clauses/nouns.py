"""What a noun means as a side: people, a body, the state, a topic."""

from newsevents.language.words import plain
from newsevents.model import Sector
from newsevents.stages.reading import Reading

_STATE = (Sector.GOV, Sector.MIL)


def is_political(reading: Reading, i: int) -> bool:
    """Say whether noun *i* means people or a body with a part in politics, named or not: "the government"."""
    titles, word = reading.lexicon.titles, [plain(reading.analysis.lemmas[i])]
    found = (endings.ending_at(word, 0) for endings in (titles.offices, titles.groups, titles.bodies))
    return any(match and match[1] is not Sector.UNK for match in found)


def is_of_state(reading: Reading, i: int) -> bool:
    """Say whether noun *i* means the state or its forces, and no one person of it: "the government", "the army"."""
    titles, word = reading.lexicon.titles, [plain(reading.analysis.lemmas[i])]
    found = titles.bodies.ending_at(word, 0)
    return bool(found and found[1] in _STATE) and reading.analysis.tags[i] == "NN"


def is_topic(reading: Reading, i: int) -> bool:
    """Say whether noun *i* is what one speaks of, and names no side with its country: "the Gaul *crisis*"."""
    return reading.analysis.bases[i] in reading.lexicon.triggers.things.topics


def is_person_noun(reading: Reading, i: int) -> bool:
    """Say whether noun *i* means a human being or several, and not a body: "a lawyer", "three sisters"."""
    titles, words = reading.lexicon.titles, reading.analysis.singular
    return (
        words[i] in titles.people
        or titles.offices.ending_at(words, i) is not None
        or titles.groups.ending_at(reading.analysis.plain, i) is not None
    )


def is_somebody(reading: Reading, i: int) -> bool:
    """Say whether noun *i* means people or a body, named or not."""
    return is_person_noun(reading, i) or is_political(reading, i)
