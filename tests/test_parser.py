"""The order of the stages, and what goes into a story from where."""

import pickle
from datetime import UTC, date, datetime
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

import attrs
import pytest

import newsevents
from newsevents import Article, Parser, Span, Story, When
from newsevents.errors import ModelError
from newsevents.lexicon import load
from newsevents.lexicon.world import World
from newsevents.model import (
    Dateline,
    Event,
    EventType,
    Evidence,
    Meeting,
    Name,
    NameKind,
    Note,
    NoteKind,
    Person,
    Place,
    Statement,
    StatementKind,
    Zone,
    ZoneKind,
)
from newsevents.stages import STAGES, Reading

TEXT = "It rained.\n\nIt did not stop. Nobody came."
SEEN = (Evidence(Span(0, 2), "test"),)
ANA = Person(id="person:ana", name="Ana")
FULL = Article(
    text=TEXT,
    id="wire 7",
    published=date(2025, 8, 20),
    modified=datetime(2025, 8, 21, 10, tzinfo=UTC),
    headline="Rain",
    bylines=("Ana Ruiz", "Bo Li"),
    agency="Agency",
    source="The Daily",
    section="World",
    url="https://news.example/7",
    language="en-GB",
)


def keep(reading: Reading) -> Reading:
    return reading


def found(**what: Any) -> Any:
    """Make a stage that finds the same in every text."""
    return lambda reading: attrs.evolve(reading, **what)


def test_the_parts_of_an_article_become_those_of_the_story() -> None:
    story = Parser(stages=(keep,)).parse_article(FULL)
    assert story == Story(
        id="story:wire%207",
        text=TEXT,
        published=date(2025, 8, 20),
        modified=datetime(2025, 8, 21, 10, tzinfo=UTC),
        headline="Rain",
        bylines=("Ana Ruiz", "Bo Li"),
        agency="Agency",
        source="The Daily",
        section="World",
        url="https://news.example/7",
        language="en-GB",
        paragraphs=(Span(0, 10), Span(12, 41)),
        sentences=(Span(0, 10), Span(12, 28), Span(29, 41)),
    )


def test_what_is_not_known_of_an_article_stays_unknown() -> None:
    story = Parser(stages=()).parse_article(Article(text=""))
    assert story == Story(id=story.id, text="")


def test_what_the_stages_find_becomes_part_of_the_story() -> None:
    things = {
        "headline": "Found",
        "bylines": ("Found",),
        "dateline": Dateline(span=Span(0, 2), agency="Wire"),
        "zones": (Zone(Span(0, 2), ZoneKind.CREDIT),),
        "times": (When(value="2025"),),
        "names": (Name(Span(0, 2), NameKind.ORG, "test"),),
        "notes": (Note(NoteKind.MARKUP, "Found", Span(0, 2)),),
        "places": (Place(id="place:a", name="A"),),
        "actors": (ANA,),
        "statements": (Statement(id="statement:1", evidence=SEEN, kind=StatementKind.DIRECT, content=(Span(0, 2),)),),
        "events": (Event(id="event:1", evidence=SEEN, type=EventType.AID, sources=(ANA,)),),
        "meetings": (Meeting(id="meeting:1", evidence=SEEN),),
    }
    story = Parser(stages=(found(**things),)).parse_article(Article(text=TEXT))
    assert {name: getattr(story, name) for name in things} == things
    assert story.agency == "Wire"


def test_the_agency_of_the_carrier_comes_before_that_of_the_dateline() -> None:
    dateline = found(dateline=Dateline(span=Span(0, 2), agency="Wire"))
    assert Parser(stages=(dateline,)).parse_article(FULL).agency == "Agency"
    assert Parser(stages=(found(dateline=Dateline(span=Span(0, 2))),)).parse(TEXT).agency is None


def test_stages_are_taken_in_order_and_get_what_is_known() -> None:
    seen: list[Reading] = []

    def look(reading: Reading) -> Reading:
        seen.append(reading)
        return attrs.evolve(reading, headline=f"{reading.headline}!")

    lexicon = load()
    story = Parser(stages=(look, look), lexicon=lexicon).parse_article(FULL)
    first, second = seen
    assert (first.text, first.published, first.headline, first.bylines) == (
        TEXT,
        date(2025, 8, 20),
        "Rain",
        ("Ana Ruiz", "Bo Li"),
    )
    assert first.lexicon is lexicon
    assert (second.headline, story.headline) == ("Rain!", "Rain!!")


def test_a_stage_that_forgets_to_return_is_named() -> None:
    def forgetful(reading: Reading) -> Any:
        attrs.evolve(reading, headline="lost")

    with pytest.raises(TypeError, match=r"stage 'forgetful' must return a Reading \(got None\)"):
        Parser(stages=(forgetful, keep)).parse(TEXT)


def test_an_analyzer_of_ones_own_is_asked() -> None:
    usual = Parser()
    asked: list[str] = []

    def analyze(text: str) -> Any:
        asked.append(text)
        return usual.analyzer(text)

    assert Parser(analyzer=analyze).parse(TEXT) == usual.parse(TEXT)
    assert asked == [TEXT]


def test_by_default_all_stages_are_taken() -> None:
    assert Parser().stages is STAGES
    positional: Any = Parser
    with pytest.raises(TypeError):
        positional(Parser().analyzer)


@pytest.mark.parametrize("parse", [newsevents.parse, Parser(stages=()).parse], ids=["function", "method"])
def test_what_is_said_of_a_text_is_kept(parse: Any) -> None:
    story = parse(
        TEXT,
        published=date(2025, 8, 20),
        id="7",
        headline="Rain",
        bylines=["Ana Ruiz"],
        source="The Daily",
        url="https://news.example/7",
    )
    assert (story.id, story.text, story.published) == ("story:7", TEXT, date(2025, 8, 20))
    assert (story.headline, story.bylines) == ("Rain", ("Ana Ruiz",))
    assert (story.source, story.url) == ("The Daily", "https://news.example/7")


@pytest.mark.parametrize("parse", [newsevents.parse, Parser(stages=()).parse], ids=["function", "method"])
def test_what_is_not_said_of_a_text_is_not_made_up(parse: Any) -> None:
    story = parse("It rained.")
    known = (story.published, story.modified, story.headline, story.agency, story.source, story.url)
    assert known == (None,) * 6
    assert (story.bylines, story.language) == ((), "en")


def test_an_article_is_parsed_as_its_text_is() -> None:
    text = "“We are ready,” said Prime Minister Nora Dahl on Monday."
    day = date(2025, 8, 20)
    parsed = newsevents.parse_article(Article(text=text, published=day))
    assert parsed == newsevents.parse(text, published=day)
    assert parsed.statements


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("7", "story:7"),
        ("story:7", "story:7"),
        ("my story:7", "story:my%20story:7"),
        ("https://news.example/a?b=c&d#e", "story:https://news.example/a?b=c&d#e"),
        ("a-b_c.d~e:f,g;h@i+j!k$l(m)n[o]p*q'r%20", "story:a-b_c.d~e:f,g;h@i+j!k$l(m)n[o]p*q'r%20"),
        ("a\nb\t\u00a0<é>", "story:a%0Ab%09%C2%A0%3C%C3%A9%3E"),
        ("\ud800", "story:?"),
    ],
)
def test_an_id_is_made_fit_and_nothing_else(name: str, made: str) -> None:
    assert Parser(stages=()).parse(TEXT, id=name).id == made


def test_without_an_id_one_is_made_of_the_text() -> None:
    parse = partial(Parser(stages=()).parse, published=date(2025, 8, 20))
    assert parse(TEXT).id == f"story:{sha256(TEXT.encode()).hexdigest()[:16]}"
    assert parse(TEXT).id != parse(TEXT + " ").id
    assert parse("\ud800").id != parse("\ud801").id


@pytest.mark.parametrize("name", ["", "story:"])
def test_an_id_that_cannot_be_made_fit_is_refused(name: str) -> None:
    with pytest.raises(ModelError, match="'id' must be 'story:' and a name without blanks"):
        newsevents.parse(TEXT, id=name)


@pytest.mark.parametrize(
    ("text", "published", "problem"),
    [
        (b"It rained.", None, "'text' must be a string (got b'It rained.')"),
        (None, None, "'text' must be a string (got None)"),
        ("", 20250820, "'published' must be a date or a datetime (got 20250820)"),
        (["a" * 100], None, f"'text' must be a string (got {str(['a' * 100])[:60]})"),
    ],
)
def test_what_is_no_text_or_no_day_is_refused(text: Any, published: Any, problem: str) -> None:
    for call in (
        partial(newsevents.parse, text, published=published),
        partial(Parser(stages=()).parse, text, published=published),
    ):
        with pytest.raises(TypeError) as caught:
            call()
        assert str(caught.value) == problem


def test_the_parser_of_the_package_travels_by_name() -> None:
    assert pickle.loads(pickle.dumps(Parser())) == Parser()  # noqa: S301  # our own bytes
    assert len(pickle.dumps(Parser())) < 100


def test_parts_of_ones_own_travel_by_value_and_the_others_by_name(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text('source = "us"\n[[person]]\nname = "Mere Tamaki"\n', encoding="utf-8")
    lexicon = load().with_actors(tmp_path / "own.toml")
    for parser in (Parser(lexicon=lexicon), Parser(stages=()), Parser(stages=STAGES[:2], lexicon=lexicon)):
        again = pickle.loads(pickle.dumps(parser))  # noqa: S301  # our own bytes
        assert again == parser != Parser()
        assert len(pickle.dumps(parser)) < 600
    assert pickle.loads(pickle.dumps(lexicon)).world.find("Mere Tamaki")[0].thing.name == "Mere Tamaki"  # noqa: S301
    changed = attrs.evolve(load(), weights=attrs.evolve(load().weights))
    assert pickle.loads(pickle.dumps(changed)) == changed  # noqa: S301


def test_a_world_of_ones_own_travels_by_value() -> None:
    world = World(tuple(load().world.things[:3]))
    again = pickle.loads(pickle.dumps(world.including(world.things[:1])))  # noqa: S301  # our own bytes
    assert again == world.including(world.things[:1])
    assert list(again.own.find(world.things[0].names[0])) != []
