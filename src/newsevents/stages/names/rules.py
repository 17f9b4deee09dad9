"""All rules that propose names, one small function each."""

from newsevents.stages.names.acronyms import bracketed_acronym, repeated_acronym, spelled_out
from newsevents.stages.names.bodies import (
    fielded_name,
    headed_name,
    joint_name,
    led_name,
    national_name,
    opened_name,
    party_name,
    purposed_name,
    storm_name,
)
from newsevents.stages.names.causes import british_body, cause
from newsevents.stages.names.drafts import Rule
from newsevents.stages.names.holders import holder_of_office
from newsevents.stages.names.introduced import introduced_name
from newsevents.stages.names.known import compound_people, known_name
from newsevents.stages.names.labelled import labelled_name
from newsevents.stages.names.listed import listed_name
from newsevents.stages.names.namesakes import namesake
from newsevents.stages.names.persons import arabic_article, bare_run, surname_he, titled_person, whole_run
from newsevents.stages.names.placed import called_after_place, local_acronym, pageant, quarter
from newsevents.stages.names.surroundings import (
    described_row,
    firm_with_and,
    firm_with_s,
    name_of_several,
    named_after,
    owned_name,
    ship,
    signalled_run,
    sworn_name,
)
from newsevents.stages.names.units import numbered_unit

RULES: tuple[Rule, ...] = (
    labelled_name,
    known_name,
    compound_people,
    namesake,
    listed_name,
    party_name,
    repeated_acronym,
    bracketed_acronym,
    spelled_out,
    headed_name,
    joint_name,
    led_name,
    fielded_name,
    owned_name,
    name_of_several,
    national_name,
    opened_name,
    purposed_name,
    sworn_name,
    storm_name,
    titled_person,
    surname_he,
    arabic_article,
    holder_of_office,
    whole_run,
    bare_run,
    signalled_run,
    firm_with_and,
    firm_with_s,
    described_row,
    firm_with_and,
    introduced_name,
    named_after,
    ship,
    cause,
    british_body,
    numbered_unit,
    quarter,
    called_after_place,
    local_acronym,
    pageant,
)
"""All rules that propose names."""
