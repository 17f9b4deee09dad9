"""Persons and bodies without a name: who they are, and when they are none."""

import pytest

import newsevents
from newsevents.model import Sector


def found(text: str) -> dict[str, list[str]]:
    """Return the persons and bodies of a story that have no name, each with its words."""
    story = newsevents.parse(text, published=None)
    unnamed = [actor for actor in story.actors if not actor.named and actor.kind in ("person", "organization")]
    return {actor.id: [story.text_of(m) for m in actor.mentions] for actor in unnamed}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A rail union rejected the offer. The union said it would strike.",
            {"organization:rail-union": ["rail union", "union", "it"]},
        ),
        ("The judge jailed Ann Poe for a year.", {"person:judge": ["judge"]}),
        ("Ann Poe accused the regulator of fraud.", {"organization:regulator": ["regulator"]}),
        ("Ann Poe thanked the nurse. The nurse praised her.", {"person:nurse": ["nurse", "nurse"]}),
        ("Ann Poe thanked the councillor for his help.", {"person:councillor": ["councillor", "his"]}),
        ("Ann Poe praised the justice.", {"person:justice": ["justice"]}),
        ("The jury convicted Ann Poe.", {"organization:jury": ["jury"]}),
        ("Ann Poe sued the attorney general.", {"person:attorney-general": ["attorney general"]}),
        (
            "The Director of Public Prosecutions charged Ann Poe.",
            {"person:director-of-public-prosecutions": ["Director of Public Prosecutions"]},
        ),
        ("A mother of three sued Peru.", {"person:mother-of-three": ["mother of three"]}),
        ("Ann Poe sued the Peruvian stuntman.", {"person:peruvian-stuntman": ["Peruvian stuntman"]}),
        ("Ann Poe's lawyer accused Peru of fraud.", {"person:ann-poes-lawyer": ["Ann Poe's lawyer"]}),
        # an embassy speaks for itself, and a government is not its head
        ("China's embassy accused Peru of fraud.", {"organization:chinas-embassy": ["China's embassy"]}),
        ("Ann Poe quit. Her government sued Peru.", {"organization:her-government": ["government"]}),
        ("Ann Poe's government accused Peru of fraud.", {"organization:ann-poes-government": ["Ann Poe's government"]}),
        (
            "A bank sued Peru. Another bank thanked Ann Poe.",
            {"organization:bank": ["bank"], "organization:bank-2": ["bank"]},
        ),
    ],
)
def test_who_acts_without_a_name_is_an_actor(text: str, expected: dict[str, list[str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        # they do nothing
        "The school has a new roof.",
        "Ann Poe walked past the bank.",
        # nobody in particular
        "No company has accused Peru.",
        "Every court must respect Ann Poe.",
        # the words name for whom they act
        "Ann Poe's office accused Peru of fraud.",
        "The Poe government, Ann Poe said, would accuse Peru of fraud.",
        "The government of Chad accused Peru of fraud.",
        "The Sri Lankan president bombed Peru.",
        "The Hamas movement accused Peru of fraud.",
        # nouns without article mean what one does or belongs to
        "Protesters demanded justice for Bo Li.",
        "Ann Poe promised to defend justice.",
        "Ann Poe condemned government on Monday.",
        # what somebody is
        "Ann Poe is a judge.",
        "The judge, Ann Poe, accused Peru of fraud.",
    ],
)
def test_who_is_none(text: str) -> None:
    assert found(text) == {}


@pytest.mark.parametrize(
    ("text", "key", "country", "sectors"),
    [
        ("Ukraine's army attacked Peru.", "organization:ukraines-army", "UKR", (Sector.MIL,)),
        ("A court in Lyon sued Ann Poe.", "organization:court-in-lyon", "FRA", (Sector.JUD,)),
        ("The newspaper sued Ann Poe.", "organization:newspaper", None, (Sector.JRN,)),
        ("A former nurse sued Ann Poe.", "person:former-nurse", None, (Sector.MED,)),
        ("The Peruvian farmer sued Ann Poe.", "person:peruvian-farmer", "PER", (Sector.AGR,)),
    ],
)
def test_what_they_are_and_where(text: str, key: str, country: str | None, sectors: tuple[Sector, ...]) -> None:
    actor = newsevents.parse(text, published=None).actor(key)
    assert actor is not None
    assert (actor.country, actor.sectors) == (country, sectors)


@pytest.mark.parametrize(
    "text",
    [
        "A man identified as Ann Poe accused Peru of fraud. The man left.",
        "The gunman, named by police as Ann Poe, attacked Peru. The gunman left.",
    ],
)
def test_who_is_identified_has_a_name(text: str) -> None:
    story = newsevents.parse(text, published=None)
    ann = next(actor for actor in story.actors if actor.name == "Ann Poe")
    assert len(ann.mentions) == 3


def test_who_names_another_is_somebody_else() -> None:
    assert "person:witness" in found("A witness identified the man as Ann Poe, and accused Peru of fraud.")


@pytest.mark.parametrize(
    ("text", "name", "sectors"),
    [
        ("Republicans accused Peru of fraud.", "Republicans", (Sector.PTY,)),
        ("Several Democrats accused Peru of fraud.", "Several Democrats", (Sector.PTY,)),
        ("Senate Democrats accused Peru of fraud.", "Senate Democrats", (Sector.PTY,)),
        ("Muslims accused Peru of fraud.", "Muslims", ()),
    ],
)
def test_those_of_a_party_or_faith_act_together(text: str, name: str, sectors: tuple[Sector, ...]) -> None:
    group = next(actor for actor in newsevents.parse(text, published=None).actors if actor.kind == "group")
    assert (group.name, group.sectors) == (name, sectors)


def test_a_party_may_be_called_like_a_field() -> None:
    names = {actor.id for actor in newsevents.parse("Labour accused Peru. Labour Minister Ann Poe left.").actors}
    assert {"organization:Labour", "person:ann-poe"} <= names


def test_an_official_without_a_name_speaks_and_the_country_acts() -> None:
    story = newsevents.parse("The Sri Lankan president accused Peru of fraud.", published=None)
    (statement,) = story.statements
    (event,) = story.events
    assert statement.speaker is not None
    assert statement.speaker.name == "Sri Lankan president"
    assert [actor.name for actor in event.sources] == ["Sri Lanka"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A former Malawian energy minister has been sentenced to 12 years.", "former Malawian energy minister"),
        ("Police arrested a former French senator.", "former French senator"),
    ],
)
def test_who_held_an_office_acts_for_nobody(text: str, name: str) -> None:
    story = newsevents.parse(text, published=None)
    assert [actor.name for event in story.events for actor in event.targets] == [name]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Neighbors accused the city of rushing the project.", {"organization:city": ["city"]}),
        ("The county sued Ann Poe over the law.", {"organization:county": ["county"]}),
        (
            "The union accused the school district of greed.",
            {"organization:union": ["union"], "organization:school-district": ["school district"]},
        ),
        ("She lives in the city and likes the town.", {}),
        ("The city suffered.", {}),
    ],
)
def test_a_city_without_a_name_is_a_body_where_it_rules(text: str, expected: dict[str, list[str]]) -> None:
    assert found(text) == expected


def test_a_title_with_its_field_is_nobody_beside_its_holder() -> None:
    story = newsevents.parse("Deputy commissioner of police Ashwini Kulkarni accused Peru of fraud.", published=None)
    assert [actor.name for event in story.events for actor in event.sources] == ["Ashwini Kulkarni"]
    assert "commissioner" not in "".join(actor.name for actor in story.actors)


def test_a_mayor_is_not_whoever_has_no_title() -> None:
    story = newsevents.parse("California sued the Trump administration. The mayor urged Peru to act.", published=None)
    assert [actor.name for actor in story.events[-1].sources] == ["mayor"]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("Two ministers accused Ann Poe of fraud.", ["Two ministers"]),
        (
            "Nineteen of the 26 members of the board had last month accused Ann Poe.",
            ["Nineteen of the 26 members of the board"],
        ),
        ("Ministers Ann Poe and Bo Li met. The two ministers agreed to talk.", []),
    ],
)
def test_a_number_of_them_is_a_group_unless_it_points_back(text: str, groups: list[str]) -> None:
    story = newsevents.parse(text, published=None)
    assert [actor.name for actor in story.actors if actor.kind == "group"] == groups


@pytest.mark.parametrize("word", ["Allies", "Backers", "Critics", "Supporters"])
def test_those_of_a_person_are_not_that_person(word: str) -> None:
    story = newsevents.parse(f"{word} of Tom Hart accused Peru of fraud.", published=None)
    assert [actor.name for actor in story.events[0].sources] == [word]


@pytest.mark.parametrize("words", ["brother of Tom Hart", "critic of Tom Hart", "family of Tom Hart"])
def test_who_belongs_to_a_person_is_somebody_else(words: str) -> None:
    story = newsevents.parse(f"The {words} sued Peru.", published=None)
    assert [actor.name for actor in story.events[0].sources] == [words]


def test_the_men_are_the_two_men_of_whom_the_text_spoke() -> None:
    story = newsevents.parse("Two men robbed a bank. The men sued Peru.", published=None)
    (group,) = (actor for actor in story.actors if actor.kind == "group")
    assert [story.text_of(m) for m in group.mentions] == ["Two men", "men"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The police chief thanked Ann Poe. The army chief sued her.", ["police chief", "army chief"]),
        ("The prime minister met Ann Poe. The foreign minister sued her.", ["prime minister", "foreign minister"]),
        ("The insurance firm sued Ann Poe. The tech firm praised her.", ["insurance firm", "tech firm"]),
        # one who is called with fewer words, or with more, is the same
        ("The police chief thanked Ann Poe. The chief sued her.", ["police chief"]),
        ("The firm thanked Ann Poe. The tech firm sued her.", ["firm"]),
    ],
)
def test_those_of_other_fields_are_others(text: str, expected: list[str]) -> None:
    assert [words[0] for words in found(text).values()] == expected
