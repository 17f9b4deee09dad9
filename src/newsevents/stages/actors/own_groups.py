"""Groups that the user has named: actors by their name, as no other group is."""

from newsevents.lexicon.world import KnownGroup
from newsevents.model import MentionForm
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.drafts import Draft
from newsevents.stages.actors.page import NameAt, Page


def cast_own_groups(page: Page, cast: Cast) -> None:
    """Make an actor of each group of the user's that *page* names."""
    made: dict[str, Draft] = {}
    for name in page.names:
        group = _group(page, name) if name.sure and name.first not in cast.at else None
        if group is None:
            continue
        draft = made.get(group.name)
        if draft is None:
            draft = Draft("group", group.name, at=name.first, country=group.country, noun=group.name.lower())
            made[group.name] = cast.add(draft)
        cast.mention(draft, name.first, name.stop, MentionForm.NAME, "own-group")


def _group(page: Page, name: NameAt) -> KnownGroup | None:
    """Return the group of the user's that a name names; one that only the package knows acts by other words."""
    entry = name.entry("group")
    own = entry is not None and entry in page.lexicon.world.own.find(name.text)
    return entry.thing if entry and own and isinstance(entry.thing, KnownGroup) else None
