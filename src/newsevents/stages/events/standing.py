"""For whom the sides of an event stand, and who can be one."""

from collections.abc import Iterable

from newsevents.language.words import plain
from newsevents.lexicon.titles import Pronoun
from newsevents.model import Actor, Alliance, Country, Group, Organization, Sector, Statement
from newsevents.stages.clauses.nouns import is_somebody
from newsevents.stages.clauses.owners import owner_of
from newsevents.stages.reading import Reading

_ARMED = {Sector.MIL, Sector.UAF, Sector.REB}
_OF_WORKERS = ("compound", "nmod", "nmod:poss")
_AFFILIATED = "with"
_DOERS = ("@document", "@faction", "@force", "@people", "@police", "@prisoner", "@protester", "@weapon", "@worker")


def principals(reading: Reading, actors: Iterable[Actor], heads: Iterable[int] = ()) -> tuple[Actor, ...]:
    """
    Return *actors*, officials and members standing for whom they serve, each once.

    "Two Roman diplomats" are Rome and "members of the guild" the guild; troops
    and rebels have a part of their own, unless they are but somebody's: "said *its troops* had left".

    Args:
        reading: The text.
        actors: The actors.
        heads: The nouns that they were found at.
    """
    owners = {actor: owner for at in heads if (actor := reading.actor_at(at)) and (owner := owner_of(reading, at))}
    found = (one for a in actors for one in (_served(reading, a) or ((owners[a],) if a in owners else (a,))))
    return tuple({actor.id: actor for actor in found}.values())


def _served(reading: Reading, actor: Actor) -> tuple[Actor, ...]:
    if not isinstance(actor, Group) or not actor.of:
        return ()
    sectors = set(actor.sectors)
    of_countries = len(actor.of) > 1 and all(isinstance(one, Country) for one in actor.of)  # "leaders of Peru and Chad"
    serves = (
        sectors == {Sector.GOV}
        or (not sectors and of_countries)
        or (isinstance(actor.of[0], Alliance) and not sectors & _ARMED)
    )
    return actor.of if serves or _are_members(reading, actor) else ()


def _are_members(reading: Reading, group: Group) -> bool:
    """Say whether they are called members: "members of the guild"."""
    members, words = reading.lexicon.titles.belonging.members, reading.analysis.singular
    spans = (reading.analysis.tokens_in(mention.span) for mention in group.mentions)
    return not group.sectors and any(words[i] in members for first, stop in spans for i in range(first, stop))


def speakers(reading: Reading, heads: Iterable[int], claim: Statement | None) -> tuple[Actor, ...]:
    """Return who speaks, if they speak of themselves: "*We* will help," said the minister."""
    if claim is None or claim.speaker is None:
        return ()
    pronouns = reading.lexicon.titles.pronouns
    words = (pronouns.get(reading.analysis.lower[at]) for at in heads)
    return (claim.speaker,) if any(word in (Pronoun.SPEAKER, Pronoun.SPEAKERS) for word in words) else ()


def objects_of(reading: Reading, heads: Iterable[int]) -> set[Actor]:
    """Return whom the pronouns among *heads* mean, none of whom can do it to themselves: "accused *him*"."""
    objective = reading.lexicon.triggers.reference.objective
    pronouns = (at for at in heads if reading.analysis.lower[at] in objective)
    return {actor for at in pronouns if (actor := reading.actor_at(at))}


def employers(reading: Reading, heads: Iterable[int]) -> tuple[Actor, ...]:
    """Return against whom the workers of *heads* strike: "crews of *Norlink*", "nurses at *St Mary's*", no union."""
    analysis, found = reading.analysis, []
    for head in heads:
        own = reading.actor_at(head)
        phrases = [at for at in analysis.children(head) if analysis.relations[at] in _OF_WORKERS]
        words = (i for at in phrases if analysis.case(at) != _AFFILIATED for i in range(*analysis.subtree(at)))
        for at in words:
            actor = reading.actor_at(at)
            if isinstance(actor, Organization) and actor is not own and not _is_of_workers(reading, actor):
                found.append(actor)
    return tuple(dict.fromkeys(found))


def _is_of_workers(reading: Reading, body: Actor) -> bool:
    """Say whether a body is a union, by its sector or its name."""
    workers = reading.lexicon.triggers.classes["@worker"]
    return Sector.LAB in body.sectors or not workers.isdisjoint(plain(word) for word in body.name.split())


def favoured(reading: Reading, heads: Iterable[int]) -> set[Actor]:
    """Return those for whom something is done around *heads*: "a rally in *support* of Roe" is not against her."""
    analysis, favours = reading.analysis, reading.lexicon.triggers.things.favours
    ranges = [analysis.subtree(head) for head in heads]
    nouns = (i for first, stop in ranges for i in range(first, stop) if analysis.bases[i] in favours)
    words = (at for noun in nouns for at in range(*analysis.subtree(noun)))
    return {actor for at in words if (actor := reading.actor_at(at))}


def own_doers(reading: Reading, heads: Iterable[int]) -> tuple[int, ...]:
    """
    Return those of *heads*, around a noun, that surely do what it tells.

    Not a pronoun before which another stands nearer ("sanctions on Rome over
    *its* war"), and nothing that can do nothing ("a demonstration of *support*").
    """
    analysis = reading.analysis
    return tuple(
        at
        for at in heads
        if (analysis.tags[at] != "PRP$" or _means_the_nearest(reading, at))
        and (analysis.relations[at] != "nmod" or is_doer(reading, at))
    )


def _means_the_nearest(reading: Reading, pronoun: int) -> bool:
    first, _ = reading.analysis.sentence_at[pronoun]
    before = (reading.actor_at(at) for at in range(pronoun - 1, first - 1, -1))
    nearest = next((actor for actor in before if actor), None)
    return nearest is None or nearest is reading.actor_at(pronoun)


def is_doer(reading: Reading, i: int) -> bool:
    """Say whether noun *i* can do something: a name, a person, a body, soldiers and weapons, no "economy"."""
    analysis, classes = reading.analysis, reading.lexicon.triggers.classes
    return (
        not analysis.tags[i].startswith("NN")
        or analysis.tags[i].startswith("NNP")
        or analysis.labels[i] != "O"
        or any(reading.actor_at(at) for at in (i, *analysis.all_children(i, "appos")))
        or is_somebody(reading, i)
        or analysis.lower[i].endswith(reading.lexicon.triggers.reference.doing)
        or analysis.lower[i] in reading.lexicon.triggers.reference.crowds
        or any(analysis.bases[i] in classes[name] for name in _DOERS)
    )
