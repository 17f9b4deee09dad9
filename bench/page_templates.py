"""
Made-up pages in the manner of the systems that publishers use, each with what makes it hard to read.

Every template is a function of an article that returns its page, and what of
the article can be found on it: a page may name no author and no time of day.
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


def paragraphs(told: Told, between: str = "") -> str:
    """Return the text in elements, with something between the third and the fourth."""
    parts = [f"<p>{escape(text, quote=False)}</p>" for text in told.paragraphs]
    return "\n".join([*parts[:3], between, *parts[3:]])


def article(told: Told, *, top: str = "", between: str = "", end: str = "", tag: str = "article") -> str:
    """Return the element that holds an article, its headline over it."""
    return f"<{tag}><h1>{told.title}</h1>{top}<div>{paragraphs(told, between)}{end}</div></{tag}>"


def document(told: Told, body: str, *, head: str = "", title: str = "{} | The Daily Example") -> str:
    """Return a page with a head of its own."""
    window = f"<title>{escape(title.format(told.title))}</title>"
    head = f'<head><meta charset="utf-8">{window}{head}</head>'
    return f'<!doctype html><html lang="en">{head}<body>{MENU}{body}{FOOTER}</body></html>'


MENU = '<header class="site-header"><a href="/">Home</a><nav><ul><li><a href="/w">World</a></li></ul></nav></header>'
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
    said = {"title": title.format(told.title), "site_name": SITE, "url": f"{HOST}/{told.slug}"}
    return "".join(meta(f"og:{name}", value) for name, value in said.items())


def others(name: str) -> str:
    """Return a box with other stories, which have times of their own."""
    time = '<time datetime="2021-06-14T08:00:00+00:00">14 June 2021</time>'
    items = "".join(f'<li><a href="/x">{title}</a> {time}</li>' for title in RELATED)
    return f'<div class="{name}"><h3>Related stories</h3><ul>{items}</ul></div>'


COMMENTS = """<div id="comments" class="comments-area"><h2>2 Comments</h2><ol><li class="comment">
<span class="author">bob99</span><time datetime="2026-08-01T10:00:00+00:00">August 1, 2026</time><p>I have read this
twice, and I do not believe a word that the mayor has said about it in all these years.</p></li></ol></div>"""


def wordpress_with_plug_in(told: Told) -> Made:
    """Let the parts of the graph refer to each other."""
    author = {"@type": "Person", "@id": f"{HOST}/#/person/1", "name": told.authors[0]}
    site = {"@type": "Organization", "@id": f"{HOST}/#org", "name": SITE}
    node = news(told, author={"@id": author["@id"]}, publisher={"@id": site["@id"]})
    head = linked({"@context": "https://schema.org", "@graph": [node, {"@type": "WebPage"}, author, site]})
    body = article(told, end=f'<div class="sharedaddy">Share this:</div>{others("jp-relatedposts")}') + COMMENTS
    suffix = "{} - The Daily Example"
    return Made(document(told, body, head=head + graph(told, suffix), title=suffix))


def wordpress_alone(told: Told) -> Made:
    """Show a time and a name, comments and a notice of copyright."""
    top = f"""<div class="entry-meta"><span class="posted-on">Posted on <time class="entry-date published"
    datetime="{told.when.isoformat()}">{told.when:%B %d, %Y}</time></span> <span class="byline">by <span
    class="author vcard"><a href="/author/1">{" and ".join(told.authors)}</a></span></span></div>"""
    return Made(document(told, article(told, top=top) + COMMENTS, title="{} – The Daily Example"))


def large_paper(told: Told) -> Made:
    """Tell networks another headline, and ask readers to sign up."""
    box = '<div class="newsletter-signup"><p>Sign up for the morning briefing and get it before breakfast</p></div>'
    link = '<p><b>Read more:</b> <a href="/y">Five things to know about the strike</a></p>'
    top = f'<div class="byline">By {told.authors[0]}</div>'
    head = linked(news(told, author=told.authors[0])) + meta("og:title", "What we know") + meta("og:site_name", SITE)
    body = article(told, top=top, between=box + link, tag="main")
    return Made(document(told, body, head=head, title="{} - The Daily Example"))


def broadcaster(told: Told) -> Made:
    """Name the station as author, and put a caption between the paragraphs."""
    caption = "<figure><img alt='x'><figcaption>The old building has been empty for a year</figcaption></figure>"
    head = linked(news(told, author=[{"@type": "Organization", "name": SITE}])) + graph(told)
    body = article(told, between=caption, end=others("related-topics"))
    return Made(document(told, body, head=head), signed=False)


def agency(told: Told) -> Made:
    """Use meta elements alone, and end with a line that leads on."""
    head = graph(told) + meta("article:published_time", told.when.isoformat())
    head += "".join(meta("author", name, "name") for name in told.authors)
    end = "<p>___</p><p>Follow our coverage at <a href='/hub'>https://dailyexample.test/hub/harbour</a></p>"
    return Made(document(told, article(told, end=end, tag="div"), head=head))


def indian_daily(told: Told) -> Made:
    """Put links in capitals between the paragraphs, and the section into the title."""
    also = '<p><strong>ALSO READ: <a href="/z">Mayor attacks the plan for the bridge</a></strong></p>'
    shown = f'<div class="dateTime">Updated: {told.when:%b %d, %Y %I:%M %p} IST</div>'
    suffix = "{} | India News - The Daily Example"
    head = linked([{"@type": "WebSite", "name": SITE}, news(told)]) + graph(told, suffix)
    return Made(document(told, article(told, top=shown, between=also, tag="div"), head=head, title=suffix))


def african_site(told: Told) -> Made:
    """Show the day and the names in capitals over the text, and say nothing in the head."""
    top = f'<span class="date">{told.when:%A %B %d %Y}</span><p>By {" and ".join(told.authors).upper()}</p>'
    body = article(told, top=top, tag="section") + others("most-read")
    return Made(document(told, body, title="{} - The Daily Example"), exact=False)


def local_television(told: Told) -> Made:
    """Make the article the main thing of a page, and end with a notice."""
    head = linked({"@context": "https://schema.org", "@type": "WebPage", "mainEntity": news(told)})
    notice = "<p>Copyright 2025 Example Media, Inc. All rights reserved. This material may not be published.</p>"
    day = f"{told.when:%I:%M %p, %b %d, %Y}"
    shown = f'<div class="published">Posted {day} and last updated 11:02 PM, Dec 30, 2025</div>'
    return Made(document(told, article(told, top=shown, between="<p>Watch: Video</p>", end=notice), head=head))


def blog(told: Told) -> Made:
    """Show the day over the headline, which is a third heading."""
    top = f'<h2 class="date-header">{told.when:%A, %B %d, %Y}</h2><h3 class="entry-title">{told.title}</h3>'
    body = f'<div class="hentry">{top}<div class="post-body">{paragraphs(told)}</div></div>{COMMENTS}'
    head = meta("og:title", told.title) + meta("og:url", f"{HOST}/{told.when:%Y/%m}/{told.slug}.html")
    return Made(document(told, body, head=head, title="The Daily Example: {}"), exact=False, signed=False)


def for_telephones(told: Told) -> Made:
    """Cut the headline off in JSON-LD, where the author is a string with "By"."""
    node = news(told, headline=f"{told.title[:40].strip()}...", author=f"By {' and '.join(told.authors)}")
    top = '<div class="amp-social-share">Share this article</div>'
    return Made(document(told, article(told, top=top), head=linked(node), title="{}"))


def day_of_the_visit(told: Told) -> Made:
    """Say the day of the visit in JSON-LD, the right one in address and meta element."""
    head = linked(news(told, datePublished="2026-10-01T00:00:10+00:00"))
    head += meta("article:published_time", told.when.isoformat())
    head += f'<link rel="canonical" href="{HOST}/{told.when:%Y/%m/%d}/{told.slug}">'
    return Made(document(told, article(told), head=head))


def year_one(told: Told) -> Made:
    """Write no date in JSON-LD as the year 1."""
    head = linked(news(told, datePublished="0001-01-01T00:00:00Z"))
    head += meta("parsely-pub-date", told.when.isoformat(), "name")
    return Made(document(told, article(told), head=head))


def broken_script(told: Told) -> Made:
    """Forget a comma in JSON-LD, and put it into comments."""
    script = linked(news(told)).replace('"NewsArticle", ', '"NewsArticle" ').replace('json">', 'json">//<![CDATA[\n')
    return Made(document(told, article(told), head=script.replace("</script>", ";\n//]]></script>")))


def microdata(told: Told) -> Made:
    """Mark elements one by one, of comments, too."""
    top = "".join(meta("author", name, "itemprop") for name in told.authors)
    top += f'<time itemprop="datePublished" datetime="{told.when.isoformat()}">{told.when:%d %B %Y}</time>'
    comment = '<div class="comments"><meta itemprop="datePublished" content="2026-01-01"><p>first</p></div>'
    return Made(document(told, article(told, top=top, tag="div") + comment))


def archive(told: Told) -> Made:
    """Use the meta elements of libraries, the family name first."""
    head = "".join(meta("DC.creator", "{1}, {0}".format(*name.split()), "name") for name in told.authors)
    head += meta("DC.title", told.title, "name") + meta("DC.date.issued", f"{told.when:%Y-%m-%d}", "name")
    return Made(document(told, article(told, tag="div"), head=head), exact=False)


def drupal(told: Told) -> Made:
    """Write meta elements into the text, and the day in a form that may be read in two ways."""
    day = f'<span property="dc:date" content="{told.when.isoformat()}">{told.when:%m/%d/%Y - %H:%M}</span>'
    return Made(document(told, article(told, top=f'<div class="submitted">{day}</div>', tag="div")), signed=False)


def address_alone(told: Told) -> Made:
    """Tell the day in the address alone; on top stands the day of the visit."""
    today = '<div class="current-date">Thursday, October 1, 2026</div>'
    head = f'<link rel="canonical" href="{HOST}/news/{told.when:%Y-%m-%d}/{told.slug}">'
    return Made(document(told, today + article(told, tag="div"), head=head), exact=False, signed=False)


def undated(told: Told) -> Made:
    """Tell no day but those of other stories, of comments and of the copyright."""
    body = article(told, end=others("recirculation")) + COMMENTS
    head = meta("copyright", "2018", "name")
    return Made(document(told, body, head=head), exact=False, dated=False, signed=False)


def with_posts(told: Told) -> Made:
    """Put posts of networks and a list of links into the text."""
    post = """<blockquote class="twitter-tweet"><p>Great news for everybody in the city tonight, more to come</p>&mdash;
    Ann Low (@annlow) <a href="https://t.test/1">June 1, 2020</a></blockquote>
    <ul><li><a href="/1">Five things to know about the strike</a></li><li><a href="/2">Storm in Oran</a></li></ul>"""
    return Made(document(told, article(told, between=post), head=linked(news(told)) + graph(told)))


def two_in_json(told: Told) -> Made:
    """Name another story first in JSON-LD."""
    other = news(told, headline=RELATED[0], datePublished="2020-01-01", author={"name": "Otto Other"})
    return Made(document(told, article(told), head=linked([other, news(told)])))


def without_zone(told: Told) -> Made:
    """Leave the zone out in JSON-LD; a meta element knows it."""
    head = linked(news(told, datePublished=f"{told.when:%Y-%m-%d %H:%M:%S}"))
    head += meta("og:article:published_time", told.when.isoformat())
    return Made(document(told, article(told), head=head))


def addresses_as_authors(told: Told) -> Made:
    """Give an address for the author in one place, a handle in another, names in a third."""
    head = graph(told) + meta("article:author", "https://social.test/janeroe") + meta("twitter:creator", "@janeroe")
    head += meta("author", " & ".join(told.authors), "name") + meta("article:published_time", told.when.isoformat())
    return Made(document(told, article(told), head=head))


def body_in_json(told: Told) -> Made:
    """Show the first paragraph; the JSON-LD has them all, with tags."""
    text = "".join(f"<p>{escape(text, quote=False)}</p>" for text in told.paragraphs)
    wall = "<div class='paywall'>Subscribe to read on</div>"
    body = f"<article><h1>{told.title}</h1><p>{told.paragraphs[0]}</p>{wall}</article>"
    return Made(document(told, body, head=linked(news(told, articleBody=text))))


def newsletter(told: Told) -> Made:
    """Put buttons into the text, and a second title under the first."""
    button = '<div class="subscription-widget"><p>Thanks for reading! Subscribe for free to receive more.</p></div>'
    node = news(told, **{"@type": "http://schema.org/NewsArticle", "description": "All about it"})
    body = article(told, top='<h3 class="subtitle">All about it</h3>', between=button)
    return Made(document(told, body, head=linked(node), title="{} - by Someone - The Daily Example"))


TEMPLATES: tuple[Callable[[Told], Made], ...] = (
    wordpress_with_plug_in, wordpress_alone, large_paper, broadcaster, agency, indian_daily, african_site,
    local_television, blog, for_telephones, day_of_the_visit, year_one, broken_script, microdata, archive, drupal,
    address_alone, undated, with_posts, two_in_json, without_zone, addresses_as_authors, body_in_json, newsletter,
)  # fmt: skip
"""All templates."""
