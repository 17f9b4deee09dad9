"""
Registers: long lists of cities, office holders and bodies, read when the first name is looked up.

They are compressed files under ``lexicon/data/registers/`` that the scripts in
``tools/registers/`` make of public sources.  What a text says of itself, what a
user adds and what the files of the world know come before them.
"""

from newsevents.lexicon.registers.bodies import ListedBody, bodies_named
from newsevents.lexicon.registers.cities import City, cities_named, country_number, division_of
from newsevents.lexicon.registers.persons import Holder, Office, holders_named

__all__ = [
    "City",
    "Holder",
    "ListedBody",
    "Office",
    "bodies_named",
    "cities_named",
    "country_number",
    "division_of",
    "holders_named",
]
