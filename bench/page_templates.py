"""
Made-up pages in the manner of the systems that publishers use, each with what makes it hard to read.

Every template is a function of an article and returns its page, and what of
the article cannot be found on it: a page may name no author and no time of day.
"""

import json
from collections.abc import Callable
from html import escape
from typing import NamedTuple

from page_stories import Told

SITE, HOST = "The Daily Example", "https://www.dailyexample.test"
RELATED = ("Mayor attacks the plan for the bridge", "Five things to know about the strike", "Storm kills two in Oran")


class Made(NamedTuple):
    """A page, and what can be found on it."""

    markup: str
    exact: bool = True
    """Whether the moment is there with its zone, not the day alone."""
    dated: bool = True
    signed: bool = True


def paragraphs(told: Told, between: str = "", *, tag: str = "p", name: str = "") -> str:
    """Return the text in elements, with something between the third and the fourth."""
    opening = f'<{tag} class="{name}">' if name else f"<{tag}>"
    parts = [f"{opening}{escape(text, quote=False)}</{tag}>" for text in told.paragraphs]
    return "\n".join([*parts[:3], between, *parts[3:]])


def document(told: Told, body: str, *, head: str = "", title: str = "{} | The Daily Example", lang: str = "en") -> str:
    """Return a page with a head of its own."""
    window = escape(title.format(told.title))
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{window}</title>{head}</head>'
        f"<body>{MENU}{body}{FOOTER}</body></html>"
    )


MENU = '<header class="site-header"><a href="/">Home</a> <nav><ul><li><a href="/world">World</a></li></ul></nav></header>'
FOOTER = '<footer class="site-footer"><p>Copyright © 2019 The Daily Example. All rights reserved.</p></footer>'


def linked(node: object) -> str:
    """Return a script of JSON-LD."""
    return f'<script type="application/ld+json">{json.dumps(node, ensure_ascii=False)}</script>'


def news(told: Told, **more: object) -> dict[str, object]:
    """Return the node of an article."""
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": told.title,
        "datePublished": told.when.isoformat(),
        "author": [{"@type": "Person", "name": name} for name in told.authors],
        "publisher": {"@type": "Organization", "name": SITE},
        **more,
    }


def meta(name: str, content: str, key: str = "property") -> str:
    """Return a meta element."""
    return f'<meta {key}="{name}" content="{escape(content)}">'


def graph(told: Told, title: str = "{}") -> str:
    """Return what social networks read."""
    return (
        meta("og:title", title.format(told.title))
        + meta("og:site_name", SITE)
        + meta("og:url", f"{HOST}/{told.slug}")
        + meta("og:image", f"{HOST}/a.jpg")
    )


def others(name: str, when: str = "2021-06-14T08:00:00+00:00") -> str:
    """Return a box with other stories, which have times of their own."""
    items = "".join(f'<li><a href="/x">{title}</a> <time datetime="{when}">14 June 2021</time></li>' for title in RELATED)
    return f'<div class="{name}"><h3>Related stories</h3><ul>{items}</ul></div>'


COMMENTS = (
    '<div id="comments" class="comments-area"><h2>2 Comments</h2><ol><li class="comment"><span class="author">bob99</span>'
    '<time datetime="2026-08-01T10:00:00+00:00">August 1, 2026</time><p>I have read this twice, and I do not believe a '
    "word that the mayor has said about it in all these years.</p></li></ol></div>"
)


def wordpress_seo(told: Told) -> Made:
    """WordPress with a plug-in: a graph whose parts refer to each other."""
    author = {"@type": "Person", "@id": f"{HOST}/#/person/1", "name": told.authors[0]}
    article = news(told, author={"@id": author["@id"]}, publisher={"@id": f"{HOST}/#org"})
    organization = {"@type": "Organization", "@id": f"{HOST}/#org", "name": SITE}
    head = linked({"@context": "https://schema.org", "@graph": [article, {"@type": "WebPage"}, author, organization]})
    box = f'<div class="sharedaddy">Share this:</div>{others("jp-relatedposts")}'
    body = f'<article><h1 class="entry-title">{told.title}</h1><div class="entry-content">{paragraphs(told)}{box}</div></article>'
    return Made(document(told, body + COMMENTS, head=head + graph(told, "{} - The Daily Example"), title="{} - The Daily Example"))


def wordpress_bare(told: Told) -> Made:
    """WordPress without any: a time, a name, comments, a notice of copyright."""
    names = " and ".join(told.authors)
    entry = (
        f'<h1 class="entry-title">{told.title}</h1><div class="entry-meta"><span class="posted-on">Posted on '
        f'<time class="entry-date published" datetime="{told.when.isoformat()}">{told.when:%B %d, %Y}</time></span> '
        f'<span class="byline">by <span class="author vcard"><a href="/author/1">{names}</a></span></span></div>'
    )
    body = f'<article class="post">{entry}<div class="entry-content">{paragraphs(told)}</div></article>{COMMENTS}'
    return Made(document(told, body, title="{} – The Daily Example"))


def arc(told: Told) -> Made:
    """A system of large papers: the headline for networks differs, boxes ask to sign up."""
    box = '<div class="newsletter-signup"><p>Sign up for the morning briefing and get the news before breakfast</p></div>'
    link = '<p><b>Read more:</b> <a href="/y">Five things to know about the strike</a></p>'
    body = f'<main><h1 data-qa="headline">{told.title}</h1><div class="byline">By {told.authors[0]}</div>{paragraphs(told, box + link)}</main>'
    head = linked(news(told, author=told.authors[0])) + meta("og:title", "What we know") + meta("og:site_name", SITE)
    return Made(document(told, body, head=head, title="{} - The Daily Example"))


def broadcaster(told: Told) -> Made:
    """A broadcaster: the station is the author in JSON-LD, captions stand between the paragraphs."""
    station = {"@type": "Organization", "name": SITE}
    caption = '<figure><img src="a.jpg" alt="x"><figcaption>The old building has stood empty for a year</figcaption></figure>'
    name = "".join(f'<span class="TextContributorName">{name}</span>' for name in told.authors)
    body = f"<main><article><h1>{told.title}</h1><div>{name}</div>{paragraphs(told, caption)}{others('related-topics')}</article></main>"
    head = linked(news(told, author=[station], mainEntityOfPage=f"{HOST}/news/1")) + graph(told)
    return Made(document(told, body, head=head), signed=False)


def agency(told: Told) -> Made:
    """An agency: meta elements alone, a line of its own after the story."""
    head = graph(told) + meta("article:published_time", told.when.isoformat())
    head += "".join(meta("author", name, "name") for name in told.authors)
    end = "<p>___</p><p>Follow our coverage at <a href='/hub'>https://dailyexample.test/hub/harbour</a></p>"
    body = f'<div class="Page"><h1>{told.title}</h1><div class="RichTextStoryBody">{paragraphs(told)}{end}</div></div>'
    return Made(document(told, body, head=head))


def indian_daily(told: Told) -> Made:
    """A daily with links in capitals between the paragraphs and the section in the title."""
    also = '<p><strong>ALSO READ: <a href="/z">Mayor attacks the plan for the bridge</a></strong></p>'
    shown = f'<div class="dateTime">Updated: {told.when:%b %d, %Y %I:%M %p} IST</div>'
    body = f'<div class="detail"><h1>{told.title}</h1>{shown}<div class="storyDetails">{paragraphs(told, also)}</div></div>'
    head = linked([{"@type": "WebSite", "name": SITE}, news(told)]) + graph(told, "{} | India News - The Daily Example")
    return Made(document(told, body, head=head, title="{} | India News - The Daily Example"))


def african_site(told: Told) -> Made:
    """A small site: the day and the name in capitals over the text, nothing in the head."""
    top = f'<span class="date">{told.when:%A %B %d %Y}</span><p>By {" and ".join(told.authors).upper()}</p>'
    body = f'<section><h1>{told.title}</h1>{top}<div class="body-copy">{paragraphs(told)}</div>{others("most-read")}</section>'
    return Made(document(told, body, title="{} - The Daily Example"), exact=False, signed=False)


def local_television(told: Told) -> Made:
    """A local station: the article is the main thing of a page, a notice ends the text."""
    page = {"@context": "https://schema.org", "@type": "WebPage", "mainEntity": news(told)}
    notice = "<p>Copyright 2025 Example Media, Inc. All rights reserved. This material may not be published.</p>"
    shown = f'<div class="published">Posted {told.when:%I:%M %p, %b %d, %Y} and last updated 11:02 PM, Dec 30, 2025</div>'
    body = f'<article><h1>{told.title}</h1>{shown}{paragraphs(told, "<p>Watch: Video of the scene</p>")}{notice}</article>'
    return Made(document(told, body, head=linked(page)))


def blog(told: Told) -> Made:
    """A blog: the day over the headline, which is a third heading."""
    top = f'<h2 class="date-header"><span>{told.when:%A, %B %d, %Y}</span></h2><h3 class="post-title entry-title">{told.title}</h3>'
    body = f'<div class="post hentry">{top}<div class="post-body entry-content">{paragraphs(told)}</div></div>{COMMENTS}'
    head = meta("og:title", told.title) + meta("og:url", f"{HOST}/{told.when:%Y/%m}/{told.slug}.html")
    return Made(document(told, body, head=head, title="The Daily Example: {}"), exact=False, dated=False, signed=False)


def amp(told: Told) -> Made:
    """A page for telephones: the headline in JSON-LD is cut off, the author a string with "By"."""
    cut = f"{told.title[:40].strip()}..."
    node = news(told, headline=cut, author=f"By {' and '.join(told.authors)}")
    share = '<div class="amp-social-share">Share this article</div>'
    body = f'<article class="amp-wp-article"><h1>{told.title}</h1>{share}{paragraphs(told)}</article>'
    return Made(document(told, body, head=linked(node), title="{}"))


def day_of_visit(told: Told) -> Made:
    """A page whose JSON-LD has the day of the visit; address and meta element have the right one."""
    node = news(told, datePublished="2026-10-01T00:00:10+00:00")
    url = f"{HOST}/{told.when:%Y/%m/%d}/{told.slug}"
    head = linked(node) + meta("article:published_time", told.when.isoformat())
    head += f'<link rel="canonical" href="{url}">'
    body = f"<article><h1>{told.title}</h1>{paragraphs(told)}</article>"
    return Made(document(told, body, head=head))


def year_one(told: Told) -> Made:
    """A page whose JSON-LD has no date, which the program wrote as the year 1."""
    head = linked(news(told, datePublished="0001-01-01T00:00:00Z"))
    head += meta("parsely-pub-date", told.when.isoformat(), "name")
    return Made(document(told, f"<article><h1>{told.title}</h1>{paragraphs(told)}</article>", head=head))


def broken_script(told: Told) -> Made:
    """A page whose JSON-LD lacks a comma and stands in comments."""
    script = linked(news(told)).replace('"NewsArticle", ', '"NewsArticle" ').replace("json\">", 'json">//<![CDATA[\n')
    head = script.replace("</script>", ";\n//]]></script>")
    return Made(document(told, f"<article><h1>{told.title}</h1>{paragraphs(told)}</article>", head=head))


def microdata(told: Told) -> Made:
    """A page whose elements are marked one by one, comments too."""
    names = "".join(meta("author", name, "itemprop") for name in told.authors)
    time = f'<time itemprop="datePublished" datetime="{told.when.isoformat()}">{told.when:%d %B %Y}</time>'
    body = (
        f'<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">{told.title}</h1>{names}{time}'
        f'<div itemprop="articleBody">{paragraphs(told)}</div></div><div class="comments"><meta itemprop="datePublished" '
        'content="2026-01-01"><p>first</p></div>'
    )
    return Made(document(told, body))


def dublin_core(told: Told) -> Made:
    """A page of an archive: meta elements of libraries, the family name first."""
    turned = ("{1}, {0}".format(*name.split()) for name in told.authors)
    head = "".join(meta("DC.creator", name, "name") for name in turned) + meta("DC.title", told.title, "name")
    head += meta("DC.date.issued", f"{told.when:%Y-%m-%d}", "name")
    return Made(document(told, f"<div><h1>{told.title}</h1>{paragraphs(told)}</div>", head=head), exact=False)


def drupal(told: Told) -> Made:
    """A system that writes meta elements into the text, and the day in a form that may be read in two ways."""
    day = f'<span property="dc:date dc:created" content="{told.when.isoformat()}" class="date">{told.when:%m/%d/%Y - %H:%M}</span>'
    body = f'<div class="node"><h1>{told.title}</h1><div class="submitted">{day}</div><div class="field-item">{paragraphs(told)}</div></div>'
    return Made(document(told, body), signed=False)


def address_alone(told: Told) -> Made:
    """A page of which the address alone tells the day; on top stands the day of the visit."""
    today = '<div class="current-date">Thursday, October 1, 2026</div>'
    head = f'<link rel="canonical" href="{HOST}/news/{told.when:%Y-%m-%d}/{told.slug}">'
    body = f"{today}<div><h1>{told.title}</h1>{paragraphs(told)}</div>"
    return Made(document(told, body, head=head), exact=False, signed=False)


def undated(told: Told) -> Made:
    """A page without a day: those of other stories, comments and the notice of copyright are not its own."""
    body = f"<article><h1>{told.title}</h1>{paragraphs(told)}{others('recirculation')}</article>{COMMENTS}"
    return Made(document(told, body, head=meta("copyright", "2018", "name")), exact=False, dated=False, signed=False)


def with_posts(told: Told) -> Made:
    """A page with posts of networks and a list of links in its text."""
    post = (
        '<blockquote class="twitter-tweet"><p>Great news for everybody in the city tonight, more to come</p>&mdash; Ann '
        'Low (@annlow) <a href="https://t.test/1">June 1, 2020</a></blockquote>'
        '<ul><li><a href="/1">Five things to know about the strike</a></li><li><a href="/2">Storm kills two in Oran</a></li></ul>'
    )
    body = f"<article><h1>{told.title}</h1>{paragraphs(told, post)}</article>"
    return Made(document(told, body, head=linked(news(told)) + graph(told)))


def two_in_json(told: Told) -> Made:
    """A page whose JSON-LD has another story first."""
    other = news(told, headline=RELATED[0], datePublished="2020-01-01", author={"@type": "Person", "name": "Otto Other"})
    return Made(document(told, f"<article><h1>{told.title}</h1>{paragraphs(told)}</article>", head=linked([other, news(told)])))


def without_zone(told: Told) -> Made:
    """A page whose JSON-LD has a time without zone; a meta element knows the zone."""
    head = linked(news(told, datePublished=f"{told.when:%Y-%m-%d %H:%M:%S}"))
    head += meta("og:article:published_time", told.when.isoformat())
    return Made(document(told, f"<article><h1>{told.title}</h1>{paragraphs(told)}</article>", head=head))


def addresses_as_authors(told: Told) -> Made:
    """A page whose authors are addresses in one place, handles in another, and names in a third."""
    head = graph(told) + meta("article:author", "https://social.test/janeroe") + meta("twitter:creator", "@janeroe", "name")
    head += meta("author", " & ".join(told.authors), "name") + meta("article:published_time", told.when.isoformat())
    return Made(document(told, f"<article><h1>{told.title}</h1>{paragraphs(told)}</article>", head=head))


def body_in_json(told: Told) -> Made:
    """A page that shows the first paragraph alone; the JSON-LD has them all, with tags."""
    text = "".join(f"<p>{escape(text, quote=False)}</p>" for text in told.paragraphs)
    body = f"<article><h1>{told.title}</h1><p>{told.paragraphs[0]}</p><div class='paywall'>Subscribe to read on</div></article>"
    return Made(document(told, body, head=linked(news(told, articleBody=text))))


def newsletter(told: Told) -> Made:
    """A letter to subscribers: buttons in the text, the section is a second title."""
    button = '<div class="subscription-widget"><p>Thanks for reading! Subscribe for free to receive new posts.</p></div>'
    body = f'<article class="post"><h1 class="post-title">{told.title}</h1><h3 class="subtitle">All about it</h3>{paragraphs(told, button)}</article>'
    head = linked(news(told, **{"@type": "http://schema.org/NewsArticle", "description": "All about it"}))
    return Made(document(told, body, head=head, title="{} - by Someone - The Daily Example"))


TEMPLATES: tuple[Callable[[Told], Made], ...] = (
    wordpress_seo, wordpress_bare, arc, broadcaster, agency, indian_daily, african_site, local_television, blog, amp,
    day_of_visit, year_one, broken_script, microdata, dublin_core, drupal, address_alone, undated, with_posts,
    two_in_json, without_zone, addresses_as_authors, body_in_json, newsletter,
)  # fmt: skip
