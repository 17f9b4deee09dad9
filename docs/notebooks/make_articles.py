"""
Make the articles that the notebooks read: forty short ones of September 2025, of three newspapers that do not exist.

All persons, newspapers and happenings are invented.  The same articles come out each time:

    python docs/notebooks/make_articles.py
"""

import json
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import TypeAlias

HERE = Path(__file__).parent
ARTICLES = HERE / "september.articles.jsonl"

OUTLETS = ("The Harbour Gazette", "North Wire", "Capital Evening Post")
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
FIRST = date(2025, 9, 2)

State: TypeAlias = tuple[str, str, str, str, str, bool]
# Country, its adjective, its capital, who speaks for it, in which office, and whether she is a woman.
STATES: tuple[State, ...] = (
    ("Norway", "Norwegian", "Oslo", "Ingrid Solvang", "Foreign Minister", True),
    ("Finland", "Finnish", "Helsinki", "Jussi Laine", "Foreign Minister", False),
    ("Estonia", "Estonian", "Tallinn", "Kadri Tamm", "Prime Minister", True),
    ("Kenya", "Kenyan", "Nairobi", "Daniel Otieno", "Trade Minister", False),
    ("Chile", "Chilean", "Santiago", "Rosa Quispe", "Foreign Minister", True),
    ("Portugal", "Portuguese", "Lisbon", "Rui Varela", "Prime Minister", False),
)
# Who says something at home: name, office, where, and whether she is a woman.
CITIZENS = (
    ("Nora Dahl", "mayor", "Storvik", True),
    ("Peter Holm", "harbour master", "Storvik", False),
    ("Aino Salmi", "librarian", "Kotala", True),
    ("Tomas Reyes", "spokesman for the ferry company", "Puerto Claro", False),
    ("Grace Wanjiru", "head teacher", "Mbeya Road", True),
    ("Henrik Vold", "police chief", "Storvik", False),
    ("Maria Teles", "director of the hospital", "Vila Serena", True),
    ("Olav Brekke", "fisherman", "Storvik", False),
)
TOPICS = ("border security", "fishing rights", "a new ferry line", "energy prices", "the trade in grain", "visas")
SPOKEN = (
    "We share one sea and one problem,",
    "Nobody gains from a quarrel between neighbours,",
    "We have waited long enough for an answer,",
    "This is a good day for both our countries,",
    "There is no plan to raise the fees,",
    "I expect the work to begin in the spring,",
)
REPORTED = (
    "the talks would go on in October",
    "a second ship would be sent to the gulf",
    "no decision had been taken yet",
    "the figures were being checked",
    "the agreement would be put before parliament",
)
AT_HOME = (
    "The harbour will be closed for two weeks,",
    "We cannot wait another winter for a new roof,",
    "Our members have not been asked,",
    "The ferry will sail again on Sunday,",
    "Nobody was hurt, and that is what counts,",
    "The children deserve better than this,",
)
HEARD = (
    "the repairs would cost two million crowns",
    "more than fifty jobs were at risk",
    "a report would be published next month",
    "the street would stay closed until Friday",
)


def main() -> None:
    """Write the articles."""
    choose = Random(18)  # noqa: S311  # nothing is secret
    with ARTICLES.open("w", encoding="utf-8") as file:
        for number in range(40):
            day = FIRST + timedelta(days=number * 28 // 39)
            title, text = (abroad if number % 5 < 3 else at_home)(choose, day)
            known = {"id": f"september-{number + 1:02}", "date": day.isoformat(), "source": OUTLETS[number % 3]}
            file.write(json.dumps({**known, "title": title, "text": text}, ensure_ascii=False) + "\n")


def abroad(choose: Random, day: date) -> tuple[str, str]:
    """Return the title and the text of an article about two countries."""
    one, other = choose.sample(STATES, 2)
    told = choose.choice((meeting, meeting, call, agreement, accusation, aid, criticism))
    return told(choose, one, other, when(choose, day))


def when(choose: Random, day: date) -> str:
    """Return the day of publication, or the day before."""
    return DAYS[(day - timedelta(days=choose.randint(0, 1))).weekday()]


def she(woman: object) -> str:
    """Return the pronoun."""
    return "she" if woman else "he"


def meeting(choose: Random, one: State, other: State, day: str) -> tuple[str, str]:
    """Tell of a meeting."""
    topic = choose.choice(TOPICS)
    text = (
        f"{other[2].upper()} - {one[1]} {one[4]} {one[3]} met {other[1]} {other[4]} {other[3]} in {other[2]} on {day} "
        f"for talks on {topic}.\n\n“{choose.choice(SPOKEN)}” {she(one[5])} told reporters after the meeting. "
        f"{other[3].split()[1]} said that {choose.choice(REPORTED)}."
    )
    return f"{one[0]} and {other[0]} talk about {topic}", text


def call(choose: Random, one: State, other: State, day: str) -> tuple[str, str]:
    """Tell of a telephone call."""
    text = (
        f"{one[2].upper()} - {one[1]} {one[4]} {one[3]} spoke by phone with {other[1]} {other[4]} {other[3]} on {day}. "
        f"They discussed {choose.choice(TOPICS)}.\n\n"
        f"“{choose.choice(SPOKEN)}” {she(other[5])} said later in {other[2]}."
    )
    return f"{other[3]} takes a call from {one[2]}", text


def agreement(choose: Random, one: State, other: State, day: str) -> tuple[str, str]:
    """Tell of an agreement."""
    topic = choose.choice(TOPICS)
    text = (
        f"{one[0]} signed an agreement with {other[0]} on {topic} on {day}.\n\n"
        f"“{choose.choice(SPOKEN)}” said {one[4]} {one[3]}. {she(one[5]).title()} added that {choose.choice(REPORTED)}."
    )
    return f"{one[0]} signs with {other[0]}", text


def accusation(choose: Random, one: State, other: State, day: str) -> tuple[str, str]:
    """Tell of an accusation, and what the other says to it."""
    text = (
        f"{one[0]} accused {other[0]} on {day} of breaking the rules on {choose.choice(TOPICS)}.\n\n"
        f"{one[1]} {one[4]} {one[3]} said that {choose.choice(REPORTED)}. "
        f"“{choose.choice(SPOKEN)}” {she(one[5])} said.\n\n"
        f"{other[0]} rejected the accusation. {other[4]} {other[3]} said {she(other[5])} was surprised."
    )
    return f"{one[0]} blames {other[0]}", text


def aid(choose: Random, one: State, other: State, day: str) -> tuple[str, str]:
    """Tell of help after a flood."""
    text = (
        f"{one[0]} sent food and tents to {other[0]} on {day} after a week of floods.\n\n"
        f"“{choose.choice(SPOKEN)}” {other[4]} {other[3]} said in {other[2]}. "
        f"{she(other[5]).title()} thanked {one[0]} for its help."
    )
    return f"Help from {one[0]} reaches {other[0]}", text


def criticism(choose: Random, one: State, other: State, day: str) -> tuple[str, str]:
    """Tell of criticism."""
    text = (
        f"{one[1]} {one[4]} {one[3]} criticized {other[0]} on {day} over {choose.choice(TOPICS)}.\n\n"
        f"“{choose.choice(SPOKEN)}” {she(one[5])} told parliament in {one[2]}. "
        f"{she(one[5]).title()} is to visit {other[2]} next week."
    )
    return f"{one[3]} criticizes {other[0]}", text


def at_home(choose: Random, day: date) -> tuple[str, str]:
    """Return the title and the text of an article in which people of a town speak."""
    one, other = choose.sample(CITIZENS, 2)
    told = (
        f"“{choose.choice(AT_HOME)}” said {one[0]}, {one[1]} in {one[2]}, on {when(choose, day)}. "
        f"{she(one[3]).title()} told reporters that {choose.choice(HEARD)}."
    )
    said = (
        f"The {one[1]} of {one[2]}, {one[0]}, said on {when(choose, day)} that {choose.choice(HEARD)}. "
        f"“{choose.choice(AT_HOME)}” {she(one[3])} added."
    )
    first = choose.choice((told, said))
    second = f"{other[0]}, {other[1]} in {other[2]}, was not so sure. “{choose.choice(AT_HOME)}” {she(other[3])} said."
    return f"News from {one[2]}", f"{first}\n\n{second}"


if __name__ == "__main__":
    main()
