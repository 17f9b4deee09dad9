"""Whose those are who are called by nothing but a noun: "said *its* fighters", "the Front, *whose* fighters"."""

from newsevents.language import Analysis
from newsevents.model import Actor, Alliance, Country, Organization, Sector
from newsevents.stages.reading import Reading

_BODIES = (Alliance, Country, Organization)
_OWNING = "nmod:poss"
_RELATIVE = "WP$"
_CLAUSE = "acl:relcl"
_DEEP = 3
"""Words between "whose" and the verb of its clause."""


def owner_of(reading: Reading, i: int) -> Actor | None:
    """
    Return the body or country that acts through those whom noun *i* means, None if they may act for themselves.

    They do if a word tells who they are: "its *Kolvar* fighters", "*two* of its officers".
    """
    analysis = reading.analysis
    if analysis.bases[i] not in reading.lexicon.titles.belonging.agents:
        return None
    owner = analysis.child(i, _OWNING)
    if owner is None or any(at != owner for at in analysis.children(i) if at < i):
        return None
    actor = reading.actor_at(antecedent(analysis, owner))
    may_act = isinstance(actor, _BODIES) and actor.named and Sector.JRN not in actor.sectors
    return actor if may_act else None  # "told the Tarn Tribune *its* fighters had left": hardly those of the paper


def antecedent(analysis: Analysis, i: int) -> int:
    """Return the noun that "whose" at *i* stands for, and any other word itself."""
    at = i
    for _ in range(_DEEP if analysis.tags[i] == _RELATIVE else 0):
        if analysis.relations[at] == _CLAUSE:
            return analysis.heads[at]
        at = analysis.heads[at]
    return i
