"""Shapes of lists: one sentence with thousands of members."""

from growth_texts import Shape, numbered, person, repeated, word


def _of(between: str, before: str = "", member: str = "{}") -> Shape:
    return numbered(lambda number: member.format(person(number)) + between, before=before)


LISTS: dict[str, Shape] = {
    "names by comma": _of(", "),
    "names by semicolon": _of("; "),
    "names by colon": _of(": "),
    "names by and": _of(" and "),
    "names by or": _of(" or "),
    "names by slash": _of("/"),
    "names by dash": _of(" - "),
    "names by line": _of("\n"),
    "names by tab": _of("\t"),
    "present by comma": _of(", ", "The summit was attended by "),
    "present by and": _of(" and ", "The summit was attended by "),
    "met by comma": _of(", ", "Ana Ruiz met "),
    "met by and": _of(" and ", "Ana Ruiz met with "),
    "who met, by comma": numbered(lambda i: f"{person(i)} met {person(i + 1)}, "),
    "who met, by semicolon": numbered(lambda i: f"{person(i)} met {person(i + 1)}; "),
    "who attacked, by and": numbered(lambda i: f"{person(i)} attacked {word(i)} and "),
    "who said, by comma": numbered(lambda i: f"{person(i)} said so, "),
    "who said, by semicolon": numbered(lambda i: f"{person(i)} said that it rained; "),
    "who said, by colon": numbered(lambda i: f"{person(i)} said: "),
    "who said, by and": numbered(lambda i: f"{person(i)} said that it rained and "),
    "titles by semicolon": _of("; ", "Those present: ", "{}, the minister of trade"),
    "titles by comma": _of(", ", "Those present: ", "President {}"),
    "attacked by comma": _of(", ", "The army attacked "),
    "words by comma": numbered(lambda i: f"{word(i).lower()}, "),
    "words by semicolon": numbered(lambda i: f"{word(i).lower()}; "),
    "countries by comma": repeated("France, Chad, Mali, ", before="He visited "),
    "countries by and": repeated("France and Chad and ", before="He visited "),
    "dates by comma": repeated("Monday, Tuesday, May 3, ", before="They met on "),
    "dates by and": repeated("Monday and Friday and ", before="They met on "),
    "numbers by comma": numbered(lambda i: f"{i}, "),
    "verbs by comma": repeated("attacked, bombed, killed, ", before="The army "),
    "verbs by and": repeated("attacked and bombed and ", before="The army "),
    "meetings by semicolon": repeated("Ruiz met Keita in Paris; "),
    "offices by and": repeated("president and minister and ", before="Ana Ruiz, "),
}
"""Shapes by name."""
