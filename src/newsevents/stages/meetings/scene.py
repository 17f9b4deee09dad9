"""What the rules of encounters work on: the text, who acts in it, and the encounters told so far."""

from typing import final

from attrs import define, field

from newsevents._memory import cached_property
from newsevents.language import Analysis
from newsevents.lexicon.meetings import MeetingWords
from newsevents.model import Actor, Group, Person
from newsevents.stages.clauses.parties import Parties
from newsevents.stages.meetings.drafts import Draft
from newsevents.stages.reading import Reading

_OFTEN = 3
"""Different words of sport in a text that is about it."""
_FAR = 80
"""Words around an encounter within which something is told of it."""


@final
@define(eq=False, slots=False)
class Scene:
    """A text while its encounters are found, one after the other."""

    reading: Reading
    """The text, with the actors that earlier stages found."""

    parties: Parties
    """From heads of noun phrases to actors."""

    told: list[Draft] = field(factory=list)
    """The encounters so far, in the order of the text."""

    made: dict[str, Group] = field(factory=dict)
    """Bodies without a name that no earlier stage found, by what they are called."""

    @property
    def analysis(self) -> Analysis:
        """Its tokens and trees."""
        return self.reading.analysis

    def has_name(self, actor: Actor) -> bool:
        """Say whether an actor has a name."""
        return self.parties.has_name(actor)

    @cached_property
    def taken(self) -> set[str]:
        """The ids of all actors."""
        return {actor.id for actor in self.reading.actors}

    @cached_property
    def holders(self) -> dict[tuple[str, str | None], list[Person]]:
        """The persons with a name by the last word of their titles and their country, as the text names them."""
        found: dict[tuple[str, str | None], list[Person]] = {}
        for person in self._in_office:
            for word in dict.fromkeys(role.title.lower().rpartition(" ")[2] for role in person.roles):
                found.setdefault((word, person.country), []).append(person)
        return found

    @cached_property
    def holders_of(self) -> dict[str, list[Person]]:
        """The persons with a name by the last word of their titles, whatever their country."""
        found: dict[str, list[Person]] = {}
        for person in self._in_office:
            for word in dict.fromkeys(role.title.lower().rpartition(" ")[2] for role in person.roles):
                found.setdefault(word, []).append(person)
        return found

    @cached_property
    def _in_office(self) -> list[Person]:
        persons = [a for a in self.reading.actors if isinstance(a, Person) and a.named and a.mentions]
        return sorted(persons, key=lambda person: person.mentions[0].span.start)

    @cached_property
    def speaks_of_sport(self) -> bool:
        """Whether the text speaks of matches in many words."""
        sport, analysis = self.words.sport, self.analysis
        nouns = {base for base, tag in zip(analysis.bases, analysis.tags, strict=True) if tag in ("NN", "NNS")}
        return len(nouns & sport) >= _OFTEN

    def near(self, i: int) -> tuple[int, int]:
        """Return the range of tokens in the sentence of word *i*, if it is no longer than news write them."""
        first, stop = self.analysis.sentence_at[i]
        return max(first, i - _FAR), min(stop, i + _FAR)

    @property
    def words(self) -> MeetingWords:
        """The words for encounters."""
        return self.reading.lexicon.meetings
