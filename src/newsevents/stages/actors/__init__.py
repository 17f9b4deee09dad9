"""
Who is who: every actor of a story as one object, with all its mentions.

The rules run from the sure to the unsure: names first, then titles, then what
is called by what it is, then pronouns.  A later rule builds on what the earlier
ones found and never undoes it.
"""

from attrs import evolve

from newsevents.stages.actors.beside_names import cast_beside_names
from newsevents.stages.actors.bodies import Bodies
from newsevents.stages.actors.cast import Cast
from newsevents.stages.actors.counted import cast_counted
from newsevents.stages.actors.countries import cast_countries
from newsevents.stages.actors.finish import finish
from newsevents.stages.actors.following import follow
from newsevents.stages.actors.groups import cast_groups
from newsevents.stages.actors.home import cast_home
from newsevents.stages.actors.institutions import cast_institutions
from newsevents.stages.actors.listed import cast_listed
from newsevents.stages.actors.memberships import cast_memberships
from newsevents.stages.actors.organizations import cast_organizations
from newsevents.stages.actors.own_groups import cast_own_groups
from newsevents.stages.actors.page import Page
from newsevents.stages.actors.persons import cast_persons
from newsevents.stages.actors.places import without_metonyms
from newsevents.stages.actors.regions import cast_regions
from newsevents.stages.actors.roles import cast_roles, complete_roles
from newsevents.stages.actors.sources import cast_sources
from newsevents.stages.actors.speakers import cast_speakers
from newsevents.stages.actors.unnamed import cast_unnamed
from newsevents.stages.actors.weighing import Weigher, heaviest
from newsevents.stages.reading import Reading


def find_actors(reading: Reading, weigher: Weigher = heaviest) -> Reading:
    """
    Find the actors of the story, complete with their mentions and roles.

    Args:
        reading: What earlier stages found.
        weigher: What takes one of those whom a pronoun may mean.
    """
    page = Page(reading)
    cast = Cast()
    bodies = Bodies(page.lexicon.titles, cast)
    cast_persons(page, cast)
    cast_countries(page, cast)
    cast_organizations(page, cast, bodies)
    cast_regions(page, cast, bodies)
    cast_institutions(page, cast, bodies)
    cast_roles(page, cast)
    cast_own_groups(page, cast)
    cast_groups(page, cast)
    cast_sources(page, cast)
    nouns = follow(page, cast, weigher)
    cast_unnamed(page, cast, nouns)
    cast_counted(page, cast)
    complete_roles(page, cast)
    cast_beside_names(page, cast)
    cast_speakers(page, cast)
    cast_memberships(page, cast)
    cast_listed(page, cast)
    cast_home(page, cast)
    actors = finish(page, cast)
    return evolve(without_metonyms(reading, actors), actors=actors)


__all__ = ["find_actors"]
