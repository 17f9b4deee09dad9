"""What the rules of encounters work on: the text, who acts in it, and the encounters told so far."""

from typing import final

from attrs import define, field

from newsevents.language import Analysis
from newsevents.lexicon.meetings import MeetingWords
from newsevents.stages.clauses.parties import Parties
from newsevents.stages.meetings.drafts import Draft
from newsevents.stages.reading import Reading


@final
@define(eq=False)
class Scene:
    """A text while its encounters are found, one after the other."""

    reading: Reading
    """The text, with the actors that earlier stages found."""

    parties: Parties
    """From heads of noun phrases to actors."""

    told: list[Draft] = field(factory=list)
    """The encounters so far, in the order of the text."""

    @property
    def analysis(self) -> Analysis:
        """Its tokens and trees."""
        return self.reading.analysis

    @property
    def words(self) -> MeetingWords:
        """The words for encounters."""
        return self.reading.lexicon.meetings
