"""Pages, as tests of the reader of HTML write them."""

from tests.formats.reading import only

from newsevents import Article

TITLE = "Harbour to close in May"
BODY = (
    "<p>The harbour council met on Monday to discuss the future of the old ferry terminal and its forty workers.</p>"
    "<p>Mayor Ann Poe said the harbour would close in May. “We waited too long,” she said after the meeting.</p>"
    "<p>The ferry company, Blue Wave, declined to comment on the plan, which still needs the approval of the state.</p>"
)
META = '<meta property="article:published_time" content="2023-03-06T10:00:00+01:00">'


def page(
    *, head: str = "", body: str = BODY, top: str = "", end: str = "", title: str = TITLE, lang: str = "en"
) -> str:
    """Return a page with an article."""
    window = f"<title>{title} ¦ Port Union</title>"
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8">{window}{head}</head>'
        f"<body><article><h1>{title}</h1>{top}{body}</article>{end}</body></html>"
    )


def script(text: str) -> str:
    """Return a script of JSON-LD."""
    return f'<script type="application/ld+json">{text}</script>'


def news(**fields: str) -> str:
    """Return the script of an article; the values are JSON."""
    inner = "".join(f', "{name}": {value}' for name, value in fields.items())
    return script(f'{{"@context": "https://schema.org", "@type": "NewsArticle"{inner}}}')


def read(**parts: str) -> Article:
    """Return the article of a page with these parts."""
    return only("html", page(**parts))
