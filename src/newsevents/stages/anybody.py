"""People in general: "many people", "web developers", of whom a text means no certain ones."""

from newsevents.model import Actor, Group, Mention, MentionForm, Sector
from newsevents.stages.reading import Reading

_ANYBODY = {Sector.CVL}
"""The capacity of those who have none."""
_DETERMINING = ("DT", "POS", "PRP$")
_QUANTIFYING = ("a", "an", "any", "no", "some")


def is_anybody(reading: Reading, actor: Actor) -> bool:
    """
    Say whether a group is one of people without number, capacity, country or body of their own, and never "the" ones.

    Args:
        reading: The text, and what was found in it.
        actor: One of its actors.
    """
    if not isinstance(actor, Group) or actor.named or actor.size is not None or actor.of:
        return False
    if not set(actor.sectors) <= _ANYBODY:
        return False
    described = [m for m in actor.mentions if m.form is MentionForm.DESCRIPTION]
    return bool(described) and not any(_is_certain(reading, mention) for mention in described)


def _is_certain(reading: Reading, mention: Mention) -> bool:
    """Say whether words speak of certain people: "*the* girls", "*her* friends", those of an office: "analysts"."""
    a, titles = reading.analysis, reading.lexicon.titles
    first, stop = a.tokens_in(mention.span)
    head = a.head_of(first, stop)
    before = first - 1
    if before >= 0 and a.tags[before] in _DETERMINING and a.plain[before] not in _QUANTIFYING:
        return True
    found = titles.offices.ending_at(a.singular, head)
    return found is not None and found[1] not in _ANYBODY
