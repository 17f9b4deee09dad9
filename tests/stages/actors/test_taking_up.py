"""Pronouns, descriptions, groups and unnamed sources: whom they mean, and when they mean nobody."""

from collections.abc import Callable

import pytest

import newsevents
from newsevents.model import Gender, Group, MentionForm, Person, Sector
from newsevents.stages.reading import Reading

Read = Callable[..., Reading]
Words = Callable[[Reading, str], list[str]]

NAMES = {
    "PERSON": ["Jane Roe", "John Doe", "Ali Noor", "Roe", "Doe"],
    "GPE": ["Peru", "Chile", "Lima"],
    "NORP": ["Peruvian", "Peruvians", "French"],
    "ORG": ["Ocean Institute", "Acme Steel", "NATO", "European Union", "Blue Party"],
}


def of_token(reading: Reading, word: str, nth: int = 0) -> str | None:
    """Return the id of the actor on the nth token with these letters."""
    tokens = [i for i, form in enumerate(reading.analysis.forms) if form == word]
    actor = reading.actor_at(tokens[nth])
    return actor.id if actor else None


@pytest.mark.parametrize(
    ("text", "word", "who"),
    [
        ("Jane Roe spoke. She left.", "She", "person:jane-roe"),
        ("Jane Roe met John Doe. He left.", "He", "person:john-doe"),
        ("Jane Roe met John Doe. She left.", "She", "person:jane-roe"),
        ("Mr. Doe spoke. He left with his wife.", "his", "person:doe"),
        ("John Doe met Ali Noor. He thanked him.", "He", "person:john-doe"),
        ("Acme Steel grew. It said so.", "It", "organization:acme-steel"),
        ("Peru said its army left.", "its", "country:PER"),
        ("Protesters marched. They demanded change.", "They", "group:protesters"),
        ('Jane Roe was late. "I am sorry," she said.', "I", "person:jane-roe"),
        ('"We will win," said John Doe.', "We", "person:john-doe"),
        ("After his arrival, Peru's president, John Doe, spoke.", "his", "person:john-doe"),
        ("“He lied,” Jane Roe said of her rival, John Doe.", "He", "person:john-doe"),
        ("“She lied to us,” John Doe said about Jane Roe.", "She", "person:jane-roe"),
        ("According to Jane Roe, “we will win.”", "we", "person:jane-roe"),
        ("“We won.” “We will win again.” John Doe said so.", "We", "person:john-doe"),
        ("John Doe said no. Jane Roe said yes: “I will win.”", "I", "person:jane-roe"),
        ("“We won,” Jane Roe said. John Doe said no.", "We", "person:jane-roe"),
        ("“She said: ‘We won,’ and we did,” Jane Roe said.", "we", "person:jane-roe"),
    ],
)
def test_pronouns(read: Read, text: str, word: str, who: str) -> None:
    assert of_token(read(text, **NAMES), word) == who


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("He left.", "He"),
        ("Mrs. Roe spoke. He left.", "He"),
        ("Acme Steel grew. It is clear that prices rose.", "It"),
        ("Jane Roe spoke. They left.", "They"),
        ("“We will win.” Jane Roe met John Doe.", "We"),
        ("“We will win.” It rained. Jane Roe said so. John Doe said so.", "We"),
        ("“We will win.”\n\nJane Roe said so.", "We"),
        ("Jane Roe told reporters, “We will win,” John Doe said.", "We"),
        ("“I will win,” protesters said.", "I"),
        ("“We heard Jane Roe said so.”", "We"),
        ("His father, John Doe, spoke.", "His"),
        ("“She lied,” Jane Roe said of John Doe.", "She"),
        ("We will win, Jane Roe said.", "We"),
        ("His Majesty left after John Doe.", "His"),
    ],
)
def test_pronouns_that_stay_open(read: Read, text: str, word: str) -> None:
    assert of_token(read(text, **NAMES), word) is None


def test_who_does_it_is_not_in_the_phrase_before() -> None:
    story = newsevents.parse("Carl Bauer flew home. After talks with Tom Hart, he sued Peru.", published=None)
    said = {actor.name: [story.text_of(m) for m in actor.mentions] for actor in story.actors}
    assert said["Carl Bauer"] == ["Carl Bauer", "he"]


def test_a_pronoun_gives_the_gender(read: Read) -> None:
    person = read("Ali Noor spoke. He left.", **NAMES).actors[0]
    assert isinstance(person, Person)
    assert person.gender is Gender.MALE


def test_nobody_thanks_himself(read: Read) -> None:
    reading = read("John Doe met Ali Noor. He thanked him.", **NAMES)
    assert of_token(reading, "him") == "person:ali-noor"


@pytest.mark.parametrize(
    ("text", "word", "who"),
    [
        ("Finance Minister Jane Roe spoke. The finance minister left.", "minister", "person:jane-roe"),
        ("President Jane Roe met Vice President John Doe. The president left.", "president", "person:jane-roe"),
        ("Peruvian President Jane Roe spoke. The Peruvian leader left.", "leader", "person:jane-roe"),
        ("Ex-President Jane Roe met President John Doe. The former president left.", "president", "person:jane-roe"),
        ("Foreign Minister Jane Roe met Mayor John Doe. The top diplomat left.", "diplomat", "person:jane-roe"),
        ("Peruvian President Jane Roe spoke. The far-right leader smiled.", "leader", "person:jane-roe"),
        ("Peruvian Minister Jane Roe spoke. The Peruvian official left.", "official", "person:jane-roe"),
        ("Jane Roe won the vote. The president left.", "president", "person:jane-roe"),
        ("An army officer spoke. The officer left.", "officer", "person:army-officer"),
        ("President Jane Roe spoke. The embattled president left.", "president", "person:jane-roe"),
        ("Parliament speaker Jane Roe spoke. Then the speaker left.", "speaker", "person:jane-roe"),
        ("Jane Roe, 53, spoke. John Doe heard it. The 53-year-old resigned.", "old", "person:jane-roe"),
        ("The Ocean Institute met. The institute agreed.", "institute", "organization:ocean-institute"),
        ("Acme Steel grew. The company hired workers.", "company", "organization:acme-steel"),
        ("The foreign ministry denied it. The ministry said no more.", "ministry", "organization:foreign-ministry"),
        ("The European Union met. The bloc agreed.", "bloc", "alliance:EU"),
        ("NATO met. The alliance agreed.", "alliance", "alliance:NATO"),
        ("Peru signed. The country left.", "country", "country:PER"),
        ("Peru signed. Voters in this country rejoiced.", "country", "country:PER"),
        ("Peru signed. The mountainous nation gets more.", "nation", "country:PER"),
        ("Acme Steel grew. The organization has members.", "organization", "organization:acme-steel"),
        ("Her father, John Doe, is ill. Jane Roe visited her father.", "father", "person:john-doe"),
        ("Jane Roe and her brother John Doe left. Her brother was ill.", "brother", "person:john-doe"),
        ("John Doe is a friend of hers. Her friend left.", "friend", "person:john-doe"),
        ("The Rail union met Acme Steel. Jane Roe said the company lied.", "company", "organization:acme-steel"),
        ("Peruvian firm Acme Steel grew. The Peruvian company hired.", "company", "organization:acme-steel"),
        ("Acme Steel fell. Moody Group cut the company's rating.", "company", "organization:acme-steel"),
        ("Ali Noor, a suspect, fled. The suspect was armed.", "suspect", "person:ali-noor"),
        ("Opposition leader Jane Roe left. The party leader was tired.", "leader", "person:jane-roe"),
        ("Green Party leader Jane Roe left. The party leader was tired.", "leader", "person:jane-roe"),
        ("President Jane Roe of Peru spoke. Peru signed and its president left.", "president", "person:jane-roe"),
        ("Pope Ali Noor prayed. The pontiff was tired.", "pontiff", "person:ali-noor"),
        ("Jane Roe was arrested. The former minister denies it.", "minister", "person:jane-roe"),
    ],
)
def test_descriptions(read: Read, text: str, word: str, who: str) -> None:
    assert of_token(read(text, **NAMES), word, -1) == who


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Jane Roe met John Doe. The minister left.", "minister"),
        ("Jane Roe met John Doe. The former minister left.", "minister"),
        ("President Jane Roe of Peru spoke. Chile signed. Its president left.", "president"),
        ("President Jane Roe of Peru spoke. Chile’s president left.", "president"),
        ("Acme Steel praised President Jane Roe of Peru. Its president left.", "president"),
        ("Striker Jane Roe was arrested. The former minister denies it.", "minister"),
        ("Jane Roe sued a surgeon. The former minister denies it.", "minister"),
        ("Jane Roe won. The former Peruvian minister denies it.", "minister"),
        ("Interior Minister Jane Roe left. The prime minister was tired.", "minister"),
        ("Gang leader Jane Roe left. The party leader was tired.", "leader"),
        ("Labour leader Jane Roe met Greens leader Ali Noor. The party leader spoke.", "leader"),
        ("President Jane Roe spoke. A president left.", "president"),
        ("Peruvian President Jane Roe spoke. The French president left.", "president"),
        ("Jane Roe spoke. The company left.", "company"),
        ("Blue Party candidate Jane Roe spoke. The Green candidate left.", "candidate"),
        ("Jane Roe spoke. The rugby columnist left.", "columnist"),
        ("Acme Steel grew. The alliance agreed.", "alliance"),
        ("Peru and Chile signed. The mountainous nation gets more.", "nation"),
        ("Peru signed. The second nation gets more.", "nation"),
        ("Peruvian firm Acme Steel grew. The French company hired.", "company"),
        ("The Blue Party met. The company left.", "company"),
        ("John Doe spoke of a suspect. The suspect was armed.", "suspect"),
        ("John Doe left. Jane Roe visited her father.", "father"),
        ("John Doe is a friend. The old friend of Peru left.", "friend"),
        ("Jane Roe is a problem. The problem is old.", "problem"),
    ],
)
def test_descriptions_of_nobody_named(read: Read, text: str, word: str) -> None:
    found = of_token(read(text, **NAMES), word, -1)
    assert found is None or not next(a for a in read(text, **NAMES).actors if a.id == found).named


def test_a_title_leads_to_its_bearer(read: Read) -> None:
    assert of_token(read("Peruvian Prime Minister Jane Roe left.", **NAMES), "Minister") == "person:jane-roe"


def test_a_description_can_tell_the_country(read: Read) -> None:
    reading = read("Foreign Minister Jane Roe spoke. The Peruvian foreign minister left.", **NAMES)
    jane = next(actor for actor in reading.actors if actor.id == "person:jane-roe")
    assert jane.cameo() == "PERGOV"


@pytest.mark.parametrize(
    ("text", "name", "size", "sector"),
    [
        ("Five opposition lawmakers left.", "Five opposition lawmakers", 5, Sector.LEG),
        (
            "They met military leaders from 32 NATO countries.",
            "military leaders",
            None,
            Sector.MIL,
        ),
        ("Many Peruvians voted.", "Many Peruvians", None, Sector.CVL),
        ("The analysts were worried.", "analysts", None, None),
        ("Thousands of protesters marched.", "Thousands of protesters", None, Sector.CVL),
        ("Two women left.", "Two women", 2, Sector.CVL),
        ("Tens of thousands of people marched.", "Tens of thousands of people", None, Sector.CVL),
        ("A delegation of lawmakers came.", "delegation of lawmakers", None, Sector.LEG),
        ("They met 12 army officers.", "12 army officers", 12, Sector.MIL),
        ("At least 14 people marched.", "At least 14 people", None, Sector.CVL),
    ],
)
def test_groups(read: Read, text: str, name: str, size: int | None, sector: Sector | None) -> None:
    (group,) = [actor for actor in read(text, **NAMES).actors if isinstance(actor, Group)]
    assert (group.name, group.size, group.sectors) == (name, size, (sector,) if sector else ())


def test_the_mention_of_a_group_holds_where_it_is_from(read: Read, words: Words) -> None:
    reading = read("They met military leaders from 32 NATO countries.", **NAMES)
    assert words(reading, "group:military-leaders") == ["military leaders from 32 NATO countries"]


def test_a_group_says_of_whom(read: Read) -> None:
    reading = read("Peruvian lawmakers met NATO officials.", **NAMES)
    groups = [actor for actor in reading.actors if isinstance(actor, Group)]
    assert [[other.id for other in group.of] for group in groups] == [["country:PER"], ["alliance:NATO"]]
    assert groups[0].cameo() == "PERLEG"


@pytest.mark.parametrize(
    "text", ["The two countries agreed.", "Prices and tables rose.", "Presidents Jane Roe and John Doe met."]
)
def test_what_is_no_group(read: Read, text: str) -> None:
    assert not any(isinstance(actor, Group) for actor in read(text, **NAMES).actors)


def test_the_group_again(read: Read, words: Words) -> None:
    reading = read("Angry farmers marched. The farmers left.", **NAMES)
    assert words(reading, "group:angry-farmers") == ["Angry farmers", "farmers"]


def test_a_source_without_a_name_is_a_person(read: Read) -> None:
    (person,) = read("A senior official who asked not to be named said so.", **NAMES).actors
    assert isinstance(person, Person)
    assert (person.name, person.named, person.sectors) == ("senior official", False, (Sector.GOV,))


def test_a_spokesman_without_a_name_speaks_for_the_body(read: Read) -> None:
    reading = read("A spokesman for the Blue Party said so.", **NAMES)
    assert of_token(reading, "spokesman") == "organization:blue-party"
    assert {m.form for a in reading.actors for m in a.mentions} == {MentionForm.NAME, MentionForm.DESCRIPTION}


@pytest.mark.parametrize(
    ("text", "word", "nth", "who"),
    [
        (
            "Attorney General Jim Doe praised it. He left. The guild's president, Kit Roe, said no. He accused Peru.",
            "He", 1, "person:kit-roe",
        ),
        (
            "Minister Ann Doe said she was sad. The widow, Pat Roe, met Jo Noor, whom she accuses of fraud.",
            "she", 1, "person:pat-roe",
        ),
        # another stands between, and somebody else was the subject
        ("Kit Roe met the mayor. The mayor, Jim Doe, left. He said no.", "He", 0, "person:jim-doe"),
    ],
)  # fmt: skip
def test_who_was_just_named_as_the_subject_speaks(text: str, word: str, nth: int, who: str) -> None:
    story = newsevents.parse(text)
    starts = [i for i in range(len(text)) if text.startswith(word + " ", i) and (not i or not text[i - 1].isalpha())]
    spans = {m.span.start: actor.id for actor in story.actors for m in actor.mentions}
    assert spans[starts[nth]] == who


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Governor Eric Poe met reporters. The Republican governor said it was good.", ["Eric Poe"]),
        ("Governor Eric Poe met reporters. The former governor said it was good.", ["former governor"]),
    ],
)
def test_a_party_before_an_office_tells_nobody_apart(text: str, names: list[str]) -> None:
    story = newsevents.parse(text, published=None)
    assert [s.speaker.name for s in story.statements if s.speaker] == names


def test_their_border_is_that_of_both_subjects_and_of_nobody_behind() -> None:
    story = newsevents.parse("Kenya and Chad reopened their border, their foreign ministers said.", published=None)
    assert "their" not in [story.text_of(m) for actor in story.actors for m in actor.mentions]


@pytest.mark.parametrize(
    ("text", "stressed"),
    [
        ("Ann Roe herself told the press.", 0),
        ("Letters that were copied by Bo Marsh himself were lost.", 0),
        ("Bo Marsh himself was angry.", 0),
        ("Ann Roe hurt herself.", 1),
        ("Ann Roe bought herself a boat.", 1),
        ("Bo Marsh accused himself.", 1),
    ],
)
def test_what_only_stresses_a_name_is_a_part_of_it(text: str, stressed: int) -> None:
    story = newsevents.parse(text)
    assert sum(story.text_of(m).endswith("self") for actor in story.actors for m in actor.mentions) == stressed


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Teachers in Lima boycotted their classes.", "Teachers in Lima"),
        ("Ann Poe thanked nurses at the Lima clinic.", "nurses"),
        ("Officers in disguise arrested Ann Poe.", "Officers"),
        ("Last month dozens of women sued Ann Poe.", "dozens of women"),
    ],
)
def test_where_they_are_is_part_of_the_mention_and_when_is_not(text: str, mention: str) -> None:
    story = newsevents.parse(text, published=None)
    group = next(actor for actor in story.actors if actor.kind == "group")
    assert next(text[m.span.start : m.span.end] for m in group.mentions) == mention
