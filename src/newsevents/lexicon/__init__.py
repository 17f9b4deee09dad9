"""
Word lists, and lists of countries, organizations, people and places.

Words are data: every file under ``data/`` can be read and edited, and each
module here reads one of them into frozen classes.  A new field of
:class:`Lexicon` is one more module, one more file, and one line in :func:`load`.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from attrs import evolve, fields, frozen

from newsevents.lexicon import (
    article,
    intensity,
    languages,
    meetings,
    names,
    sayings,
    sorts,
    times,
    titles,
    triggers,
    weights,
)
from newsevents.lexicon.article import ArticleWords
from newsevents.lexicon.intensity import Intensity
from newsevents.lexicon.languages import LanguageWords
from newsevents.lexicon.meetings import MeetingWords
from newsevents.lexicon.names import NameWords
from newsevents.lexicon.sayings import Sayings
from newsevents.lexicon.sorts import Sorts
from newsevents.lexicon.times import TimeWords
from newsevents.lexicon.titles import Titles
from newsevents.lexicon.triggers import Triggers
from newsevents.lexicon.weights import Weights
from newsevents.lexicon.world import Known, World, WorldFile, alliances, load_world, things_of


@frozen(kw_only=True)
class Lexicon:
    """Everything that the stages know before they read a text."""

    world: World
    """Countries, alliances, organizations, places and groups."""

    article: ArticleWords
    """What stands around a story: agencies, credits."""

    names: NameWords
    """Words that tell what a capitalised name names."""

    times: TimeWords
    """Words that tell the time."""

    sayings: Sayings
    """Words of saying and thinking."""

    titles: Titles
    """Words for offices, groups and bodies, and those that stand for a name."""

    sorts: Sorts
    """What sort of body a noun or a word of a name tells of."""

    triggers: Triggers
    """Words that tell of events."""

    intensity: Intensity
    """How conflictual or cooperative events are."""

    meetings: MeetingWords
    """Words for encounters."""

    languages: LanguageWords
    """Small words by which languages are told apart."""

    weights: Weights
    """How much speaks for whom a pronoun may mean."""

    def with_actors(self, *sources: Path | str | Known | WorldFile) -> "Lexicon":
        """
        Return a lexicon that knows actors and places of your own as well.

        They take precedence over what the package knows, and their names are what
        you say they are in every position of a sentence.

        Args:
            sources:
                Paths of files in the format of :class:`~newsevents.lexicon.world.WorldFile`,
                TOML or, if the name ends in ``.json``, JSON; or objects.

        Raises:
            newsevents.errors.LexiconError: If a file does not fit, with all problems.
            OSError: If a file cannot be read.
        """
        things = [thing for source in sources for thing in things_of(source)]
        return evolve(self, world=self.world.including(things))

    def __reduce__(self) -> tuple[Callable[[dict[str, Any]], "Lexicon"], tuple[dict[str, Any]]]:
        # What is the package's travels by name: it is large, and some of it equals nothing but itself.
        parts = {each.name: getattr(self, each.name) for each in fields(Lexicon)}
        return _of_parts, ({name: part for name, part in parts.items() if part is not getattr(load(), name)},)


def _of_parts(own: dict[str, Any]) -> Lexicon:
    """Return the lexicon of the package with these parts in the place of its own."""
    return evolve(load(), **own) if own else load()


@cache
def load() -> Lexicon:
    """Return the lexicon that comes with the package, read once."""
    return Lexicon(
        world=load_world(),
        article=article.load(),
        names=names.load(),
        times=times.load(),
        sayings=sayings.load(),
        titles=titles.load(),
        sorts=sorts.load(),
        triggers=triggers.load(),
        intensity=intensity.load(),
        meetings=meetings.load(),
        languages=languages.load(),
        weights=weights.load(),
    )


__all__ = ["Lexicon", "alliances", "load"]
