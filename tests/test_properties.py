"""What holds for every text and every story."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

import newsevents
from newsevents import Span, Statement, Story
from newsevents.model import Meeting
from newsevents.strategies import news_texts

days = st.none() | st.dates() | st.sampled_from((date.min, date(974, 3, 4), date.max))
any_text = st.text() | news_texts()


def spans(story: Story) -> list[Span]:
    """Return the spans of the findings that an article can hold most of."""
    found = [evidence.span for happening in story.happenings for evidence in happening.evidence]
    found += [span for statement in story.statements for span in statement.content]
    found += [mention.span for actor in story.actors for mention in actor.mentions]
    return found + [name.span for name in story.names]


@given(any_text, days)
def test_every_text_parses_and_stays_as_it_is(text: str, published: date | None) -> None:
    story = newsevents.parse(text, published=published)
    assert story.text == text
    assert all(0 <= span.start < span.end <= len(text) for span in spans(story))


@given(news_texts(), days)
def test_the_same_arguments_give_the_same_story(text: str, published: date | None) -> None:
    assert newsevents.parse(text, published=published) == newsevents.parse(text, published=published)


@given(news_texts(), days)
def test_what_was_parsed_survives_json(text: str, published: date | None) -> None:
    story = newsevents.parse(text, published=published)
    assert newsevents.loads(newsevents.dumps(story)) == story


@given(any_text)
def test_paragraphs_and_sentences_hold_all_that_is_not_blank(text: str) -> None:
    story = newsevents.parse(text)
    for parts in (story.paragraphs, story.sentences):
        covered = {offset for span in parts for offset in range(span.start, span.end)}
        assert all(
            text[offset].isspace() or not text[offset].isprintable() for offset in set(range(len(text))) - covered
        )


@given(news_texts())
def test_every_event_lies_in_a_sentence(text: str) -> None:
    story = newsevents.parse(text)
    for event in (*story.events, *story.meetings):
        assert story.sentence_at(event.span.start) is not None


@given(news_texts())
def test_findings_are_in_the_order_of_the_text(text: str) -> None:
    story = newsevents.parse(text)
    for happenings in (story.events, story.meetings):
        assert list(happenings) == sorted(happenings, key=lambda happening: happening.span)
    begins = [min(statement.span, *statement.content).start for statement in story.statements]
    assert begins == sorted(begins)


@given(news_texts(), st.dates(date.min + timedelta(days=400), date.max - timedelta(days=400)))
def test_the_day_of_publication_changes_times_only(text: str, day: date) -> None:
    one, other = (newsevents.parse(text, published=d) for d in (day, day + timedelta(days=400)))
    assert [s.content for s in one.statements] == [s.content for s in other.statements]
    assert [name.span for name in one.names] == [name.span for name in other.names]


@given(news_texts())
def test_nobody_takes_part_who_is_not_an_actor(text: str) -> None:
    story = newsevents.parse(text)
    ids = {actor.id for actor in story.actors}
    for happening in story.happenings:
        assert {actor.id for actor in (*happening.sources, *happening.targets)} <= ids


@given(news_texts())
def test_a_claim_covers_what_it_claims(text: str) -> None:
    story = newsevents.parse(text)
    for happening in story.happenings:
        claim = happening.claimed_by
        if claim is not None and not isinstance(happening, Statement | Meeting):
            told = [evidence.span for evidence in happening.evidence]
            assert any(content.overlaps(span) for content in claim.content for span in told)
