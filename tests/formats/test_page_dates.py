"""When a page was published and changed: which of its dates are believed."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from tests.formats.pages import BODY, META, TITLE, news, read, script
from tests.formats.reading import only

import newsevents

MOMENT = datetime(2023, 3, 6, 10, tzinfo=timezone(timedelta(hours=1)))
DAY = MOMENT.date()
NOT_FOUND = "no time of publication was found on the page"


@pytest.mark.parametrize(
    "said",
    [
        "0001-01-01T00:00:00Z",
        "1970-01-01T00:00:00Z",
        "1900-01-01",
        "0000-00-00",
        "9999-12-31",
        "Tuesday evening",
        "6 March",
    ],
)
def test_what_cannot_be_right_in_json_does_not_hide_the_meta_element(said: str) -> None:
    article = read(head=news(datePublished=f'"{said}"') + META)
    assert article.published == MOMENT
    assert len(article.notes) == 1
    assert "datePublished" in article.notes[0]
    assert said in article.notes[0]


def test_a_weekday_counts_from_the_day_that_is_believed() -> None:
    article = read(head=news(datePublished='"0001-01-01T00:00:00Z"') + META)
    times = {story_time.value for story_time in newsevents.parse_article(article).times}
    assert "2023-03-06" in times


@pytest.mark.parametrize(
    "parts",
    [
        {"end": "<footer>Copyright 2024 Port Union</footer>"},
        {"end": "<p>© 2024-01-01 Port Union. All rights reserved.</p>"},
        {"end": '<div class="comments"><time datetime="2022-06-14">14 June 2022</time> I do not agree</div>'},
        {"end": '<div class="related"><a href="/x">Port opens</a> <span class="date">May 4, 2021</span></div>'},
        {"end": "<aside><p>Published 4 May 2021</p></aside>"},
        {"head": '<meta name="copyright" content="2018">'},
        {"head": '<meta name="event-date" content="2018-03-04"><meta name="expires" content="2030-01-01">'},
        {"top": "<p>Prices have risen since 4 May 2021, the company said in a statement on its site today.</p>"},
        {"top": '<span class="date">03/05/2023</span>'},
        {"head": script('{"@type": "Organization", "foundingDate": "1911-01-01"}')},
    ],
)
def test_no_day_is_made_up(parts: dict[str, str]) -> None:
    article = read(**parts)
    assert article.published is None
    assert NOT_FOUND in article.notes


@pytest.mark.parametrize(
    "head",
    [
        META,
        '<meta content="2023-03-06T10:00:00+01:00" property="article:published_time">',
        news(datePublished='"2023-03-06T10:00:00+01:00"'),
        news(datePublished='["2023-03-06T10:00:00+01:00"]'),
        news(datePublished='{"@type": "Date", "@value": "2023-03-06T10:00:00+01:00"}'),
        script('{"@type": "WebPage", "datePublished": "2023-03-06T10:00:00+01:00"}'),
        '<meta name="some-publish-date" content="2023-03-06T10:00:00+01:00">',
        '<script>window.data = {"publishedAt": "2023-03-06T10:00:00+01:00"}</script>',
        news(datePublished='"2023-03-06 10:00"') + META,
        news(datePublished='"2023-03-06"') + META,
        news(datePublished='"2023-03-06T09:00:00"') + META,
    ],
)
def test_the_moment_in_the_head(head: str) -> None:
    assert read(head=head).published == MOMENT


@pytest.mark.parametrize(
    "top",
    [
        '<time datetime="2023-03-06T10:00:00+01:00">6 March</time>',
        '<span itemprop="datePublished" content="2023-03-06T10:00:00+01:00">Monday</span>',
        '<span property="dc:date" content="2023-03-06T10:00:00+01:00"></span>',
        '<abbr class="published" title="2023-03-06T10:00:00+01:00">Monday</abbr>',
        '<span class="ago" data-datetime="2023-03-06T10:00:00+01:00">2 years ago</span>',
        '<span class="stamp" data-timestamp="1678093200000">long ago</span>',
        "<p>Published: March 6, 2023, 10:00 CET</p>",
    ],
)
def test_the_moment_over_the_text(top: str) -> None:
    assert read(top=top).published == MOMENT


@pytest.mark.parametrize(
    "top",
    [
        "<p>6 March 2023</p>",
        '<div class="meta">By Jane Roe | Mar. 6, 2023 | 3 comments</div>',
        "<p>Updated 9 March 2023. First published 6 March 2023</p>",
        '<span class="date">Monday March 06 2023</span>',
        '<span class="date">06.03.2023</span>',
    ],
)
def test_the_day_over_the_text(top: str) -> None:
    assert read(top=top).published == DAY


def test_meta_elements_of_unknown_names_tell_it_if_they_agree() -> None:
    one, other = (
        '<meta name="{}" content="{}">'.format(*said) for said in (("x-date", "2023-03-06"), ("z-pubdate", "{}"))
    )
    shown = "<p>7 March 2023</p>"
    assert read(head=one + other.format("2023-03-06T08:00:00"), top=shown).published == DAY
    assert read(head=one + other.format("2021-01-01"), top=shown).published == date(2023, 3, 7)
    assert read(head=one.replace("x-date", "x-expires-date"), top=shown).published == date(2023, 3, 7)


def test_scripts_tell_it_only_if_all_tell_one_day() -> None:
    one = '<script>x = {"publishedAt": "2023-03-06"}</script>'
    assert read(head=one).published == DAY
    assert read(head=one + one.replace("06", "07")).published == DAY
    assert read(head=one + one.replace("06", "26")).published is None


def test_the_day_in_the_address() -> None:
    for path in (
        "2023/03/06",
        "2023-03-06",
        "20230306",
        "2023/3/6",
        "news/x-2023-03-06",
        "x_20230306.html?a=2024-01-01",
    ):
        article = read(head=f'<link rel="canonical" href="https://port.example/{path}">')
        assert article.published == DAY
    for path in ("2023/13/40", "12023030699", "2023/03", "id-2023030", "on-1999-03-24-raids", "x?d=2023-03-06"):
        assert read(head=f'<link rel="canonical" href="https://port.example/{path}">').published is None


def test_two_places_outvote_one() -> None:
    address = '<link rel="canonical" href="https://port.example/2023/03/06/close">'
    visit = news(datePublished='"2026-10-01T08:00:00Z"')
    article = read(head=visit + META + address)
    assert article.published == MOMENT
    assert "the two count" in article.notes[0]
    assert read(head=visit + META).published == datetime(2026, 10, 1, 8, tzinfo=UTC)


def test_a_change_is_no_publication() -> None:
    head = news(datePublished='"2023-03-06T10:00:00+01:00"', dateModified='"2023-03-07T09:00:00Z"')
    article = read(head=head)
    assert (article.published, article.modified) == (MOMENT, datetime(2023, 3, 7, 9, tzinfo=UTC))
    meta = '<meta property="article:modified_time" content="2023-03-07T09:00:00Z">'
    assert read(head=META + meta).modified == datetime(2023, 3, 7, 9, tzinfo=UTC)
    assert read(top="<p>Last updated: March 7, 2023</p>").published is None
    assert read(top="<p>Last updated: March 7, 2023</p>").modified == date(2023, 3, 7)


def test_of_several_articles_in_json_that_of_the_page_counts() -> None:
    other = '{"@type": "NewsArticle", "headline": "Another story", "datePublished": "2020-01-01"}'
    own = other.replace("Another story", "Harbour to close in May").replace("2020-01-01", "2023-03-06")
    article = read(head=script(f"[{other}, {own}]"))
    assert (article.published, article.headline, article.bylines) == (DAY, "Harbour to close in May", ())


@pytest.mark.parametrize("headline", ["Harbour", "May", "Another story"])
def test_another_article_in_json_does_not_count_for_a_word(headline: str) -> None:
    other = f'{{"@type": "NewsArticle", "headline": "{headline}", "datePublished": "2020-01-01"}}'
    own = other.replace(headline, "Harbour to close in…").replace("2020-01-01", "2023-03-06")
    assert read(head=script(f"[{other}, {own}]")).published == DAY


def test_what_is_called_a_change_is_one() -> None:
    changed = '<time class="updated" datetime="2026-03-07T09:30:00+01:00">March 7</time>'
    first = '<time class="published" datetime="2023-03-06T10:00:00+01:00">March 6</time>'
    for top in (changed + first, first + changed):
        assert read(top=top).published == MOMENT
        assert read(top=top).modified != MOMENT
    both = first.replace("published", "published updated")
    assert read(top=both).published == MOMENT


@pytest.mark.parametrize("tag", ["footer", "aside"])
def test_the_foot_of_an_article_may_tell_its_day(tag: str) -> None:
    time = '<time datetime="2023-03-06T10:00:00+01:00">6 March</time>'
    foot = f"<{tag}>Posted on {time}</{tag}>"
    assert read(body=BODY + foot).published == MOMENT
    assert read(end=foot).published is None


def test_a_time_without_zone_is_its_day() -> None:
    article = read(head=news(datePublished='"2023-03-06T10:00:00"'))
    assert article.published == DAY
    assert "has no time zone" in article.notes[0]


def test_a_marked_time_above_the_headline_counts_in_its_article_only() -> None:
    time = '<time datetime="2023-03-06T10:00:00+01:00">6 March</time>'
    head, story = f"<html><head><title>{TITLE}</title></head><body>", f"<h1>{TITLE}</h1>{BODY}</article></body></html>"
    inside = f"{head}<article>{time}{story}"
    outside = f"{head}<div>{time}</div><article>{story}"
    assert only("html", inside).published == MOMENT
    assert only("html", outside).published is None


def test_a_date_marked_in_the_comments_is_not_that_of_the_page() -> None:
    comment = '<div class="comments"><span itemprop="datePublished" content="2022-06-14">14 June</span> No.</div>'
    mark = '<span itemprop="datePublished" content="2023-03-06">6 March</span>'
    assert read(top=mark, end=comment).published == date(2023, 3, 6)
