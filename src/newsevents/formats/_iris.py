"""Names of things in linked data."""

from urllib.parse import quote, urlsplit

from newsevents.model import Story


def story_iri(story: Story) -> str:
    """
    Return the address of a story if it is a web address, else a URN made of its id.

    >>> story_iri(Story(id="story:1", text="", url="javascript:alert(1)"))
    'urn:newsevents:story:1'
    """
    return web_address(story.url) or f"urn:newsevents:{_safe(story.id)}"


def part_iri(story: Story, identifier: str) -> str:
    """
    Return the name of a part of a story, such as an actor or a statement.

    >>> part_iri(Story(id="story:1", text="", url="https://example.org/a?b=c"), "person:ana ruiz")
    'https://example.org/a?b=c#person-ana%20ruiz'
    """
    return f"{story_iri(story)}#{_safe(identifier.replace(':', '-', 1))}"


def web_address(url: str | None) -> str | None:
    """Return *url* if it is a plain http or https address without credentials, made safe for an IRI."""
    if not url or not url.isprintable():
        return None
    try:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
            return None
    except ValueError:
        return None
    return _safe(url.split("#", 1)[0], keep="/:?=&;,+!*'()$@~[]%")


def _safe(value: str, keep: str = ":") -> str:
    return quote(value, safe=keep, errors="replace")
