from pathlib import Path

import pytest

from newsevents.errors import LexiconError
from newsevents.lexicon import load
from newsevents.lexicon.world import KnownOrganization, KnownPerson
from newsevents.model import NameKind
from newsevents.parser import Parser

OWN = """
source = "our desk"

[[organization]]
name = "Harbour Watch"
abbreviation = "HaWa"
country = "NZL"
sectors = ["SOC"]

[[person]]
name = "Mere Tamaki"
names = ["Tamaki"]
country = "NZL"
roles = [{ title = "Director", of = "Harbour Watch", since = "2021-03" }]

[[alliance]]
name = "Two Harbours Pact"
source = "signed in Napier"
memberships = [
  { member = "NZL", since = "2021-03" },
  { member = "FJI", since = "2022", until = "2023-01-01" },
]
"""


def names(parser: Parser, text: str) -> list[tuple[str, NameKind]]:
    return [(name.span.of(text), name.kind) for name in parser.parse(text).names]


def test_a_file_of_ones_own_is_found_in_texts(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(OWN, encoding="utf-8")
    parser = Parser(lexicon=load().with_actors(path))
    text = "Yesterday the crew of HaWa spoke with Tamaki about the Two Harbours Pact."
    assert ("HaWa", NameKind.ORG) in names(parser, text)
    assert ("Tamaki", NameKind.PERSON) in names(parser, text)
    assert ("Two Harbours Pact", NameKind.ORG) in names(parser, text)


def test_objects_work_like_a_file_and_come_before_what_the_package_knows() -> None:
    ours = KnownOrganization(name="Jordan", country="GBR")
    lexicon = load().with_actors(ours, KnownPerson(name="Mere Tamaki"))
    assert lexicon.world.find("Jordan")[0].thing is ours
    assert len(lexicon.world.find("Jordan")) == 1 + len(load().world.find("Jordan"))


def test_the_lexicon_of_the_package_stays_as_it_is() -> None:
    before = load().world
    load().with_actors(KnownOrganization(name="Harbour Watch"))
    assert load().world is before
    assert before.find("Harbour Watch") == ()


@pytest.mark.parametrize(
    ("broken", "problem"),
    [
        ('sectors = ["SOC"]', "sectors = ['NOPE']"),
        ('country = "NZL"', 'country = "New Zealand"'),
        ('since = "2021-03" }]', 'sicne = "2021-03" }]'),
        ('source = "our desk"', ""),
    ],
)
def test_all_that_is_wrong_with_a_file_is_said(tmp_path: Path, broken: str, problem: str) -> None:
    path = tmp_path / "own.toml"
    path.write_text(OWN.replace(broken, problem), encoding="utf-8")
    with pytest.raises(LexiconError, match=r"own\.toml"):
        load().with_actors(path)
