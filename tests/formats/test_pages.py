"""Headline, authors, text and language of pages."""

from itertools import product

import pytest
from page_stories import STORIES, Told
from page_templates import TEMPLATES
from pages import read as read_made
from pages import verdicts
from tests.formats.pages import BODY, META, TITLE, news, page, read, script
from tests.formats.reading import articles, only

from newsevents.errors import DecodeError

FIRST = "The harbour council met on Monday to discuss the future of the old ferry terminal and its forty workers."


@pytest.mark.parametrize(("template", "told"), list(product(TEMPLATES, STORIES[:2])))
def test_pages_of_many_systems(template: object, told: Told) -> None:
    assert callable(template)
    made = template(told)
    assert [(name, shown) for name, good, shown in verdicts(told, made, read_made(made)) if not good] == []


class TestHeadline:
    @pytest.mark.parametrize(
        "written",
        [
            f"{TITLE} | Port Union",
            f"{TITLE} - Port Union",
            f"Port Union: {TITLE}",
            f"{TITLE} — Port Union News",
            f"{TITLE} | Local | Port Union",
            f"{TITLE}…"[:12] + "…",
        ],
    )
    def test_the_name_of_the_site_is_cut_off(self, written: str) -> None:
        head = f'<meta property="og:site_name" content="Port Union"><meta property="og:title" content="{written}">'
        assert read(head=head).headline == TITLE

    @pytest.mark.parametrize("title", ["Ferry lost: what we know", "The Pier wins it - again", "A | B talks end"])
    def test_a_title_with_a_joint_is_kept(self, title: str) -> None:
        head = f'<meta property="og:site_name" content="The Pier"><meta property="og:title" content="{title}">'
        assert read(head=head, title=title).headline == title

    def test_what_most_places_tell_is_taken(self) -> None:
        head = '<meta property="og:title" content="You will not believe this">' + news(headline=f'"{TITLE}"')
        assert read(head=head).headline == TITLE

    def test_a_first_heading_that_is_the_name_of_the_site_is_no_headline(self) -> None:
        inner = f"<h1>The Pier</h1><article><h2>{TITLE}</h2>{BODY}</article>"
        document = f"<html><head><title>{TITLE} | The Pier</title></head><body>{inner}</body></html>"
        assert only("html", document).headline == TITLE

    def test_entities_in_json_are_characters(self) -> None:
        title = "Ministers ‘agree’ & sign"
        head = news(headline='"Ministers &#8216;agree&#8217; &amp; sign"')
        assert read(head=head, title=title.replace("&", "&amp;")).headline == title

    def test_it_is_not_told_again_as_a_paragraph(self) -> None:
        near = f"<h2>{TITLE.replace('Harbour', 'The harbour')}</h2>"
        for top in ("", near):
            article = read(head='<meta property="og:title" content="Harbour to close in May">', top=top)
            assert article.text.split("\n\n")[0] == FIRST


class TestAuthors:
    @pytest.mark.parametrize(
        ("head", "names"),
        [
            ('<meta name="author" content="Roe, Jane"><meta name="author" content="@janeroe">', ("Jane Roe",)),
            ('<meta property="article:author" content="https://social.example/janeroe">', ()),
            ('<meta name="author" content="Port Union">', ()),
            (news(author='[{"@type": "Person", "name": "Jane Roe"}, {"name": "janeroe"}]'), ("Jane Roe",)),
            (news(author='{"@type": "Organization", "name": "Port Union"}'), ()),
            (
                news(author='{"@id": "#1"}') + script('{"@type": "Person", "@id": "#1", "name": "Jane Roe"}'),
                ("Jane Roe",),
            ),
            (news(author='"By Jane Roe and Tom Poe"'), ("Jane Roe", "Tom Poe")),
            (news(author='{"name": {"@type": "Person", "name": "Jane Roe"}}'), ("Jane Roe",)),
            (news(author='{"givenName": "Jane", "familyName": "Roe"}'), ("Jane Roe",)),
        ],
    )
    def test_authors_are_names_of_persons(self, head: str, names: tuple[str, ...]) -> None:
        site = '<meta property="og:site_name" content="Port Union">'
        assert read(head=site + head).bylines == names

    @pytest.mark.parametrize(
        ("top", "names"),
        [
            ("<p>By JANE ROE</p>", ("JANE ROE",)),
            ("<p>By Jane Roe and Tom Poe in Oslo</p>", ("Jane Roe", "Tom Poe")),
            ("<div><span>Written by</span> <b>Jane Roe</b></div>", ("Jane Roe",)),
            ("<p>By 2012 all was over</p>", ()),
            ("<p>By the end of May</p>", ()),
            ("<p>By Monday</p>", ()),
        ],
    )
    def test_the_line_under_the_headline(self, top: str, names: tuple[str, ...]) -> None:
        assert read(top=top).bylines == names


class TestText:
    @pytest.mark.parametrize(
        "line",
        [
            "<p>ALSO READ: Mayor John Poe attacks the plan</p>",
            '<p><strong>Read more: </strong><a href="/x">Mayor attacks the plan for the bridge</a></p>',
            '<p><a href="/x">Mayor attacks the plan for the bridge</a></p>',
            '<ul><li><a href="/x">Mayor attacks the plan</a></li><li><a href="/y">Five things to know</a></li></ul>',
            '<div class="newsletter-box"><p>Get the morning briefing before your breakfast</p></div>',
            "<p>Sign up for our newsletter.</p>",
            "<p>Copyright © 2026 Example Media, LLC.</p>",
            "<figure><figcaption>The old building seen from the air</figcaption></figure>",
            '<blockquote class="twitter-tweet"><p>Great news for everybody in the city tonight</p></blockquote>',
            "<p>WATCH: The mayor speaks</p>",
            "<h3>Related</h3>",
            '<p class="wp-caption-text">The old building seen from the air</p>',
            "<figure><img alt='x'><p>The old building seen from the air</p></figure>",
            "<p>Tags: harbour, ferry</p>",
            "<p>Continue reading</p>",
            "<p>Advertisement</p>",
        ],
    )
    def test_lines_that_lead_elsewhere_are_no_story(self, line: str) -> None:
        paragraphs = BODY.split("</p>")
        body = f"{paragraphs[0]}</p>{line}{'</p>'.join(paragraphs[1:])}"
        assert read(body=body).text == read().text

    @pytest.mark.parametrize(
        "line",
        [
            "Subscribers left the network by the thousand, the company said.",
            'The deal, <a href="/x">first reported by the Pier</a>, was signed on Friday, she said.',
            "Copyright law must change, the minister said on Tuesday in Oslo.",
            "“Read my lips,” the mayor told them.",
            "Related companies were searched too, police said.",
            "Follow-up talks are planned for June, he said.",
            "The deal was signed on 3 January 2020",
        ],
    )
    def test_sentences_are_story(self, line: str) -> None:
        text = read(body=f"<p>{line}</p>{BODY}").text
        assert text.split("\n\n")[0].endswith(line[-20:])

    @pytest.mark.parametrize("line", ["3 min read", "By Jane Roe", "Published on 6 March 2023 at 10:30", TITLE])
    def test_what_stands_over_the_story_is_no_story(self, line: str) -> None:
        head = '<meta name="author" content="Jane Roe">'
        assert read(head=head, body=f"<p>{line}</p>{BODY}").text == read().text

    def test_a_page_whose_paragraphs_all_look_like_something_else_keeps_them(self) -> None:
        inner = BODY.replace("<p>", '<div class="card-text"><p>').replace("</p>", "</p></div>")
        assert read(body=inner).text == read().text

    def test_a_fuller_text_in_json_is_taken(self) -> None:
        full = '"<p>One &amp; two.</p>' + "<p>The council met again, she said.</p>" * 30 + '"'
        text = read(head=news(articleBody=full)).text
        assert text.startswith("One & two.\n\nThe council met again")

    def test_a_short_text_in_json_is_not(self) -> None:
        assert read(head=news(articleBody='"The council met."')).text == read().text


class TestLanguage:
    GERMAN = "".join(
        f"<p>Die Ministerin sagte am Dienstag, dass die Gespräche über die Brücke gut verliefen und dass sie sich mit "
        f"dem Land auf einen Plan für das Jahr geeinigt habe, wie es im Absatz {i} des Berichts heißt.</p>"
        for i in range(6)
    )

    @pytest.mark.parametrize(("lang", "read_as"), [("de", "de"), ("de-AT", "de-AT"), ("en", "de"), ("", "de")])
    def test_words_tell_it(self, lang: str, read_as: str) -> None:
        assert read(lang=lang, body=self.GERMAN, title="Gespräche").language == read_as

    @pytest.mark.parametrize(("lang", "read_as"), [("en", "en"), ("en_GB", "en-GB"), ("de", "en"), ("", "en")])
    def test_english_is_english(self, lang: str, read_as: str) -> None:
        assert read(lang=lang, body=BODY * 3).language == read_as

    def test_other_letters_tell_it(self) -> None:
        body = "<p>Министр сказала в понедельник, что две страны подпишут соглашение о рыболовстве.</p>" * 6
        assert read(lang="uk", body=body).language == "uk"
        assert read(lang="en", body=body).language == "und"
        greek = "<p>Η υπουργός είπε τη Δευτέρα ότι οι δύο χώρες θα υπογράψουν συμφωνία για την αλιεία.</p>" * 6
        assert read(lang="en", body=greek).language == "el"


def test_the_site_and_the_address() -> None:
    head = '<meta property="og:site_name" content="Port Union"><link rel="canonical" href="https://port.example/1">'
    article = read(head=head + META)
    assert (article.source, article.url, article.id) == (
        "Port Union",
        "https://port.example/1",
        "https://port.example/1",
    )


def test_compressed_pages_are_refused() -> None:
    with pytest.raises(DecodeError, match="unpack it first"):
        articles("html", b"\x1f\x8b" + page().encode())


def test_a_page_of_thousands_of_joints_is_read() -> None:
    assert only("html", page(title="a - b | " * 5000)).text


@pytest.mark.parametrize(
    ("other", "headline"), [(TITLE, TITLE), ("Another story", f"{TITLE[:12]}…")], ids=["the same", "another"]
)
def test_a_headline_that_was_cut_off_is_made_whole(other: str, headline: str) -> None:
    window = f"{TITLE[:12]}…"
    head = f'<meta property="og:title" content="{window}">' + news(headline=f'"{other}"')
    assert read(head=head, title=window).headline == headline


def test_a_page_of_lines_that_stand_in_links_keeps_its_text() -> None:
    body = "".join(
        f'<p><a href="/{n}">{line}</a></p>' for n, line in enumerate(BODY.removeprefix("<p>").split("</p><p>"))
    )
    assert "Ann Poe" in read(body=body).text


def test_an_address_that_is_none_hides_nothing() -> None:
    link = '<link rel="stylesheet" href="/x.css"><link rel="canonical" href="http://[half">'
    assert read(head=link).headline == TITLE


@pytest.mark.parametrize(("lang", "found"), [("en", "und"), ("eo", "eo")])
def test_a_long_text_without_english_words_is_not_english(lang: str, found: str) -> None:
    strange = "<p>" + " ".join(["qofa bleno drusti vakor melpi zuntra"] * 15) + "</p>"
    assert read(body=strange, lang=lang).language == found
