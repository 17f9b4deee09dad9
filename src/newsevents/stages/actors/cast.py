"""All actors in the making, and who stands where."""

from collections.abc import Iterator

from attrs import define, field

from newsevents.model import MentionForm
from newsevents.stages.actors.drafts import Draft, Found


@define(eq=False)
class Cast:
    """All actors in the making, and who stands on each token."""

    drafts: list[Draft] = field(factory=list)
    """In no particular order."""
    at: dict[int, Draft] = field(factory=dict)
    """The actor on each token; of mentions within mentions, the inner one."""
    demonyms: dict[int, Draft] = field(factory=dict)
    """The country of each token that is a nationality."""
    countries: dict[str, Draft] = field(factory=dict)
    """The countries by code."""

    def add(self, draft: Draft) -> Draft:
        """Add an actor."""
        self.drafts.append(draft)
        return draft

    def mention(self, draft: Draft, first: int, stop: int, form: MentionForm, rule: str) -> None:
        """Let the tokens from *first* to *stop* stand for *draft*."""
        draft.mentions.append(Found(first, stop, form, rule))
        for token in range(first, stop):
            self.at.setdefault(token, draft)

    def within(self, first: int, stop: int) -> Iterator[Draft]:
        """Yield the actors on the tokens from *first* to *stop*, each once for an unbroken run."""
        last = None
        for token in range(first, stop):
            here = self.at.get(token)
            if here is not None and here is not last:
                yield here
            last = here
