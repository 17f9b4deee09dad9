"""What holds for the actors of every text."""

from hypothesis import given
from hypothesis import strategies as st

from newsevents.language import analyzer
from newsevents.lexicon import load
from newsevents.model import Actor, Group, NameKind, Person
from newsevents.stages.actors import find_actors
from newsevents.stages.names import find_names
from newsevents.stages.reading import Reading
from newsevents.strategies import any_texts, news_texts

FIRST = st.sampled_from(["Jane", "Ana", "John", "Omar"])
LAST = st.sampled_from(["Roe", "Doe", "Noor", "Kowalska", "Al-Amin", "van Dyck"])


def read(text: str) -> Reading:
    return find_actors(find_names(Reading(text=text, published=None, analysis=analyzer()(text), lexicon=load())))


def persons(text: str) -> set[str]:
    return {actor.name for actor in read(text).actors if isinstance(actor, Person) and actor.named}


@given(any_texts() | news_texts())
def test_every_mention_lies_in_the_text_and_in_order(text: str) -> None:
    for actor in read(text).actors:
        spans = [mention.span for mention in actor.mentions]
        assert spans == sorted(spans)
        assert all(span.end <= len(text) for span in spans)


@given(news_texts())
def test_ids_are_unique_and_say_the_kind(text: str) -> None:
    ids = [actor.id for actor in read(text).actors]
    assert len(ids) == len(set(ids))
    assert all(i.startswith(f"{actor.kind}:") for i, actor in zip(ids, read(text).actors, strict=True))


@given(news_texts())
def test_every_name_of_a_person_is_a_mention_of_one_person(text: str) -> None:
    reading = read(text)
    taken = [m.span for a in reading.actors if isinstance(a, Person) for m in a.mentions if m.form == "name"]
    assert len(taken) == len(set(taken))
    assert set(taken) <= {name.span for name in reading.names if name.kind is NameKind.PERSON}


@given(news_texts())
def test_whoever_is_referred_to_is_an_actor(text: str) -> None:
    actors = read(text).actors
    referred: list[Actor | None] = [role.of for actor in actors for role in actor.roles]
    referred += [member for actor in actors if isinstance(actor, Group) for member in actor.of]
    assert {other.id for other in referred if other} <= {actor.id for actor in actors}


@given(news_texts())
def test_the_same_text_has_the_same_actors(text: str) -> None:
    assert read(text).actors == read(text).actors


@given(FIRST, LAST, LAST)
def test_another_name_for_a_person_renames_the_actor_and_nothing_else(first: str, last: str, other: str) -> None:
    text = "{0} {1} won the vote.\n\nMayor {1} thanked the police. Lima was quiet."
    one, two = (read(text.format(first, name)).actors for name in (last, other))
    assert [actor.kind for actor in one] == [actor.kind for actor in two]
    assert [len(actor.mentions) for actor in one] == [len(actor.mentions) for actor in two]
    assert (one[0].name, two[0].name) == (f"{first} {last}", f"{first} {other}")


@given(news_texts())
def test_a_paragraph_more_keeps_the_names_of_the_actors_before(text: str) -> None:
    more = text + "\n\nThe harvest was good. Prices fell by a tenth."
    assert persons(text) <= persons(more)
